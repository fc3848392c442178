package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** Each time less than twelve months, the last day counted; the old and weak name no end. Longer needs a new application. */
@Cited(
        instrument = "06-HD/TW (2025)",
        article = "10.3",
        mark = Mark.VERIFIED,
        from = "2025-06-09",
        parameters = "exemption.max",
        usedIn = "leave")
class ExemptionForOtherReasonsLastsLessThanTwelveMonths implements Rule<ExemptionWish> {
    @Override
    public List<Finding> examine(ExemptionWish wish, LawOn law) {
        if (wish.oldOrWeak()) {
            return List.of();
        }
        if (wish.until() == null) {
            return List.of(Finding.error("leave.until-missing", law.citation("exemption.max")));
        }
        int most = law.number("exemption.max");
        LocalDate limit = Months.after(wish.from(), most);
        return wish.until().plusDays(1).isBefore(limit)
                ? List.of()
                : List.of(Finding.error("leave.too-long", law.citation("exemption.max"), most, limit.minusDays(2)));
    }
}
