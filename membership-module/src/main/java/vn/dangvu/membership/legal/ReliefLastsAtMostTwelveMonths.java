package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The fee is waived or cut for a time, then asked for again. */
@Cited(
        instrument = "01-QĐ/TW (2026)",
        article = "Điều 5",
        mark = Mark.SECOND_HAND,
        source = "phapluatvacuocsong.vn",
        from = "2026-02-01",
        parameters = "fee.relief-max",
        usedIn = "rates")
class ReliefLastsAtMostTwelveMonths implements Rule<ReliefWish> {
    @Override
    public List<Finding> examine(ReliefWish facts, LawOn law) {
        int most = law.number("fee.relief-max");
        return facts.months() > most
                ? List.of(Finding.error("dues.relief-too-long", law.citation("fee.relief-max"), facts.months(), most))
                : List.of();
    }
}
