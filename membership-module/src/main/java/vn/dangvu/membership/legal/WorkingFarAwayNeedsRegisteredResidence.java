package vn.dangvu.membership.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Whoever works far away registers the temporary residence; a long contract where there is a Party organisation means an official transfer. */
@Cited(instrument = "06-HD/TW (2025)", article = "10.3", mark = Mark.VERIFIED, from = "2025-06-09", usedIn = "leave")
class WorkingFarAwayNeedsRegisteredResidence implements Rule<ExemptionWish> {
    @Override
    public List<Finding> examine(ExemptionWish wish, LawOn law) {
        if (!wish.ground().equals("away")) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        if (!wish.hasPaper()) {
            found.add(Finding.error("leave.residence-missing", citation()));
        }
        if (wish.longContract()) {
            found.add(Finding.error("leave.must-transfer", citation()));
        }
        return found;
    }
}
