package vn.dangvu.evaluation.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Three months missed in a year without good reason are a matter for the branch: told from the first month on, never decided here. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 8",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = {"absence.reading", "deletion.absent"},
        usedIn = "evaluation")
class ThreeMissedMonthsCallForTheBranch implements Rule<MissedMonths> {
    @Override
    public List<Finding> examine(MissedMonths facts, LawOn law) {
        int count = facts.count(law.text("absence.reading"));
        int limit = law.number("deletion.absent");
        if (count == 0) {
            return List.of();
        }
        return List.of(
                count >= limit - 1
                        ? Finding.warning(
                                count >= limit ? "absence.reached" : "absence.near",
                                law.citation("deletion.absent"),
                                count,
                                limit)
                        : Finding.note("absence.begun", law.citation("deletion.absent"), count, limit));
    }
}
