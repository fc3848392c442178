package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Waived altogether, or cut by one of the shares the rule names. */
@Cited(
        instrument = "01-QĐ/TW (2026)",
        article = "Điều 5",
        mark = Mark.SECOND_HAND,
        source = "phapluatvacuocsong.vn",
        from = "2026-02-01",
        parameters = "fee.relief.shares",
        usedIn = "rates")
class ReliefIsWholeOrOneOfTheShares implements Rule<ReliefWish> {
    @Override
    public List<Finding> examine(ReliefWish facts, LawOn law) {
        List<String> shares = law.texts("fee.relief.shares");
        return facts.percent() == 100 || shares.contains(Integer.toString(facts.percent()))
                ? List.of()
                : List.of(Finding.error(
                        "dues.relief-share",
                        law.citation("fee.relief.shares"),
                        facts.percent(),
                        String.join(", ", shares)));
    }
}
