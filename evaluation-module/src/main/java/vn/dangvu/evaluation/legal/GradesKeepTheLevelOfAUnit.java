package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * While a collective was graded part by part: outstanding asks for nothing below good and excellent results, good for nothing below average and good
 * results, done for nothing poor. What it did not grade is not held against it.
 */
@Cited(
        instrument = "124-QĐ/TW",
        article = "Điều 12",
        mark = Mark.SECOND_HAND,
        source = "lawnet.vn",
        from = "2023-10-04",
        to = "2025-08-29",
        parameters = {"rating.grades.unit", "rating.scale"},
        usedIn = "evaluation")
class GradesKeepTheLevelOfAUnit implements Rule<YearOfUnit> {
    private static final String RESULTS = "duty";

    private static final Map<String, Grade> LEAST =
            Map.of("outstanding", Grade.GOOD, "good", Grade.AVERAGE, "done", Grade.AVERAGE);

    private static final Map<String, Grade> LEAST_RESULTS =
            Map.of("outstanding", Grade.EXCELLENT, "good", Grade.GOOD, "done", Grade.AVERAGE);

    @Override
    public List<Finding> examine(YearOfUnit facts, LawOn law) {
        var found = new ArrayList<Finding>();
        Grade least = LEAST.get(facts.level());
        if (least == null) {
            return found;
        }
        long below = facts.grades().values().stream()
                .filter(grade -> !grade.atLeast(least))
                .count();
        if (below > 0) {
            found.add(Finding.error("rating.unit-grades-below-" + least.code(), law.citation("rating.scale"), below));
        }
        Grade results = facts.grades().get(RESULTS);
        Grade leastResults = LEAST_RESULTS.get(facts.level());
        if (results != null && results.atLeast(least) && !results.atLeast(leastResults)) {
            found.add(Finding.error("rating.unit-results-below-" + leastResults.code(), law.citation("rating.scale")));
        }
        return found;
    }
}
