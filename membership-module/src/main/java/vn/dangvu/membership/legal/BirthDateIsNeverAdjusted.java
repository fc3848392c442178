package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Since 18/8/2016 no birth date is adjusted; the one of the original file stands. Copying it right is no adjustment. */
@Cited(
        instrument = "06-HD/TW (2025)",
        article = "9",
        mark = Mark.VERIFIED,
        from = "2016-08-18",
        parameters = "register.birth-date.locked-since",
        usedIn = "register")
class BirthDateIsNeverAdjusted implements Rule<BirthDateChange> {
    @Override
    public List<Finding> examine(BirthDateChange facts, LawOn law) {
        boolean changes = facts.before() != null && !facts.before().equals(facts.after());
        return changes && !facts.asInTheOriginalFile()
                ? List.of(Finding.error(
                        "register.birth-date-locked",
                        law.citation("register.birth-date.locked-since"),
                        facts.before(),
                        law.day("register.birth-date.locked-since")))
                : List.of();
    }
}
