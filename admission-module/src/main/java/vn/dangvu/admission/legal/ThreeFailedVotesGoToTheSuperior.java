package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** After three votes that reached two thirds neither for recognition nor for deletion, the superior decides. */
@Cited(
        instrument = "294-QĐ/TW",
        article = "4.2.3",
        mark = Mark.VERIFIED,
        from = "2025-07-01",
        parameters = "ballot.failed-max",
        usedIn = "admission")
class ThreeFailedVotesGoToTheSuperior implements Rule<Integer> {
    @Override
    public List<Finding> examine(Integer failed, LawOn law) {
        int max = law.number("ballot.failed-max");
        return failed >= max
                ? List.of(Finding.warning("admission.votes-failed", law.citation("ballot.failed-max"), failed, max))
                : List.of();
    }
}
