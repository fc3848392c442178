package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/** Past 60 only with written consent. In a file it is a reason to look at both dates, counted in months so that it is certain. */
@Cited(
        instrument = "29-QĐ/TW",
        article = "1.1",
        mark = Mark.UNVERIFIED,
        source = "Đã đọc cho thời kỳ từ 25/7/2016 (thuvienphapluat.vn); trước đó chỉ dùng để xem lại hồ sơ cũ",
        from = "1930-02-03",
        parameters = "register.age.max",
        usedIn = {"register", "intake"})
class AdmissionAfterSixtyIsTheException implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        PartialDate entered = facts.entered();
        if (facts.born() == null || entered == null || entered.certainlyBefore(facts.born())) {
            return List.of();
        }
        int age = law.number("register.age.max");
        return Months.between(facts.born().latest(), entered.earliest()) > 12 * age
                ? List.of(Finding.warning(
                        "register.joined-late", law.citation("register.age.max"), facts.born(), entered, age))
                : List.of();
    }
}
