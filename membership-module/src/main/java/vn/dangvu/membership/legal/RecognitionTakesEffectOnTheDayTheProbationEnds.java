package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/** However late the meeting or the approval, recognition counts from the day twelve months after the ceremony. */
@Cited(
        instrument = "294-QĐ/TW",
        article = "4.2.2",
        mark = Mark.VERIFIED,
        from = "2025-07-01",
        parameters = "register.probation",
        usedIn = {"register", "admission"})
class RecognitionTakesEffectOnTheDayTheProbationEnds implements Rule<Joining> {
    @Override
    public List<Finding> examine(Joining facts, LawOn law) {
        if (facts.admitted() == null
                || !facts.admitted().exact()
                || facts.recognised() == null
                || !facts.recognised().exact()) {
            return List.of();
        }
        LocalDate due = Months.after(facts.admitted().day(), law.number("register.probation"));
        return facts.recognised().day().isAfter(due)
                ? List.of(Finding.warning(
                        "register.recognition-not-on-time", citation(), facts.recognised(), PartialDate.of(due)))
                : List.of();
    }
}
