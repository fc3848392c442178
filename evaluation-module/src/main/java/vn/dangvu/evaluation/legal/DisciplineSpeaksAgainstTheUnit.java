package vn.dangvu.evaluation.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * Nobody of the leadership disciplined in the year, for outstanding nobody in the units below either: what the unit found and mended itself, or what
 * belongs to an earlier post, is weighed by the competent level with a written reason.
 */
@Cited(
        instrument = "124-QĐ/TW",
        article = "Điều 12",
        mark = Mark.SECOND_HAND,
        source = "lawnet.vn",
        from = "2023-10-04",
        parameters = "rating.unit.discipline",
        usedIn = "evaluation")
class DisciplineSpeaksAgainstTheUnit implements Rule<YearOfUnit> {
    @Override
    public List<Finding> examine(YearOfUnit facts, LawOn law) {
        if (facts.level().equals("not-done")) {
            return List.of();
        }
        if (facts.leaders() > 0) {
            return List.of(Finding.error(
                    "rating.unit-leader-disciplined", law.citation("rating.unit.discipline"), facts.leaders()));
        }
        return facts.level().equals("outstanding") && facts.units() > 0
                ? List.of(
                        Finding.error("rating.unit-disciplined", law.citation("rating.unit.discipline"), facts.units()))
                : List.of();
    }
}
