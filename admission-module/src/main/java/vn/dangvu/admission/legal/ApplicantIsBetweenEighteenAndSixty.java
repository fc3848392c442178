package vn.dangvu.admission.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** From 18 to 60 years, counted in months on the day the branch considers; above only with written consent. */
@Cited(
        instrument = "29-QĐ/TW",
        article = "1.1",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-07-25",
        parameters = {"register.age.min", "register.age.max"},
        usedIn = "admission")
class ApplicantIsBetweenEighteenAndSixty implements Rule<Applicant> {
    @Override
    public List<Finding> examine(Applicant facts, LawOn law) {
        int months = Months.between(facts.born(), facts.considered());
        int min = law.number("register.age.min");
        int max = law.number("register.age.max");
        if (months < 12 * min) {
            return List.of(Finding.error("admission.too-young", law.citation("register.age.min"), min));
        }
        return months > 12 * max && !facts.consentAboveAge()
                ? List.of(Finding.error(
                        "admission.too-old", law.citation("register.age.max"), max, months / 12, months % 12))
                : List.of();
    }
}
