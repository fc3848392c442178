package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** Weakness is shown by a paper of a medical body; from a great age the branch may confirm it itself (a local rule). */
@Cited(
        instrument = "38-HD/BTCTW (2025)",
        article = "IV.1.1",
        mark = Mark.VERIFIED,
        from = "2025-09-29",
        parameters = "exemption.age.self-confirm",
        usedIn = "leave")
class ExemptionOfTheWeakNeedsAMedicalPaper implements Rule<ExemptionWish> {
    @Override
    public List<Finding> examine(ExemptionWish wish, LawOn law) {
        if (!wish.oldOrWeak() || wish.hasPaper()) {
            return List.of();
        }
        if (law.knows("exemption.age.self-confirm")) {
            int years = law.number("exemption.age.self-confirm");
            if (wish.born() != null && !reached(wish.born(), years).isAfter(wish.from())) {
                return List.of(
                        Finding.note("leave.branch-confirms", law.citation("exemption.age.self-confirm"), years));
            }
        }
        return List.of(Finding.error("leave.medical-missing", citation()));
    }

    private static LocalDate reached(LocalDate born, int years) {
        return Months.after(born, 12 * years);
    }
}
