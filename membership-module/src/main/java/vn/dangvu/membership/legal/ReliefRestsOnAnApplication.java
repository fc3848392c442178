package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Hardship is not presumed: the member asks. */
@Cited(
        instrument = "01-QĐ/TW (2026)",
        article = "Điều 5",
        mark = Mark.SECOND_HAND,
        source = "phapluatvacuocsong.vn",
        from = "2026-02-01",
        usedIn = "rates")
class ReliefRestsOnAnApplication implements Rule<ReliefWish> {
    @Override
    public List<Finding> examine(ReliefWish facts, LawOn law) {
        return facts.applied() ? List.of() : List.of(Finding.error("dues.relief-no-application", citation()));
    }
}
