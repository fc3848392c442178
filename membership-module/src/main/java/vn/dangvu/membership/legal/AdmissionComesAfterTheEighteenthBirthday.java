package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/** Vietnamese citizens may ask to join from 18. Old files are only warned about. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 1.2",
        mark = Mark.VERIFIED,
        from = "1930-02-03",
        parameters = "register.age.min",
        usedIn = {"register", "intake"})
class AdmissionComesAfterTheEighteenthBirthday implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        PartialDate entered = facts.entered();
        if (facts.born() == null || entered == null) {
            return List.of();
        }
        int age = law.number("register.age.min");
        if (entered.certainlyBefore(facts.born())) {
            return List.of(Finding.error("register.joined-before-birth", null, facts.born(), entered));
        }
        return entered.latest().isBefore(Months.after(facts.born().earliest(), 12 * age))
                ? List.of(Finding.warning(
                        "register.joined-too-young", law.citation("register.age.min"), facts.born(), entered, age))
                : List.of();
    }
}
