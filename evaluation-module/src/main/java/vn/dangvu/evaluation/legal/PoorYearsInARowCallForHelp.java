package vn.dangvu.evaluation.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Two years running not done is a reason to propose help; the branch decides by secret ballot. */
@Cited(
        instrument = "02-HD/BTCTW (2021)",
        article = "II.1",
        mark = Mark.VERIFIED,
        from = "2021-04-12",
        parameters = "screening.poor-years",
        usedIn = "evaluation")
class PoorYearsInARowCallForHelp implements Rule<RatingHistory> {
    @Override
    public List<Finding> examine(RatingHistory facts, LawOn law) {
        int years = law.number("screening.poor-years");
        boolean poor = facts.levels().size() >= years
                && facts.levels().subList(0, years).stream().allMatch("not-done"::equals);
        return poor
                ? List.of(Finding.warning("screening.poor-years", law.citation("screening.poor-years"), years))
                : List.of();
    }
}
