package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/** Probation lasts twelve months from the ceremony; a shorter one in a file deserves a look. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 5.1",
        mark = Mark.VERIFIED,
        from = "1930-02-03",
        parameters = "register.probation",
        usedIn = {"register", "intake", "admission"})
class ProbationLastsTwelveMonths implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        PartialDate entered = facts.entered();
        PartialDate recognised = facts.recognised();
        if (entered == null || recognised == null || recognised.certainlyBefore(entered)) {
            return List.of();
        }
        int months = law.number("register.probation");
        return recognised.latest().isBefore(Months.after(entered.earliest(), months))
                ? List.of(Finding.warning(
                        "register.probation-too-short",
                        law.citation("register.probation"),
                        entered,
                        recognised,
                        months))
                : List.of();
    }
}
