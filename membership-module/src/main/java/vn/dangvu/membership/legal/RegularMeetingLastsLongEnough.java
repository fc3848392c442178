package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A regular meeting lasts at least so long; with a thematic one after it, longer. A branch of few members follows its committee's own value. */
@Cited(
        instrument = "42-HD/BTCTW (2025)",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "luatvietnam.vn 105065",
        from = "2025-10-28",
        parameters = {"meeting.min-minutes", "meeting.combined-minutes"},
        usedIn = "meetings")
class RegularMeetingLastsLongEnough implements Rule<MeetingShape> {
    @Override
    public List<Finding> examine(MeetingShape facts, LawOn law) {
        String key = facts.combined() ? "meeting.combined-minutes" : "meeting.min-minutes";
        return facts.regular() && facts.minutes() != null && facts.minutes() < law.number(key)
                ? List.of(Finding.warning("meetings.too-short", law.citation(key), facts.minutes(), law.number(key)))
                : List.of();
    }
}
