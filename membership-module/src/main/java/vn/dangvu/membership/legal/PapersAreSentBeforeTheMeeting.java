package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Whoever comes has had the papers for at least so many days. */
@Cited(
        instrument = "42-HD/BTCTW (2025)",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "luatvietnam.vn 105065",
        from = "2025-10-28",
        parameters = "meeting.documents-before",
        usedIn = "meetings")
class PapersAreSentBeforeTheMeeting implements Rule<MeetingShape> {
    @Override
    public List<Finding> examine(MeetingShape facts, LawOn law) {
        LocalDate latest = facts.on().minusDays(law.number("meeting.documents-before"));
        return facts.sentOn() != null && facts.sentOn().isAfter(latest)
                ? List.of(Finding.warning(
                        "meetings.sent-late", law.citation("meeting.documents-before"), facts.sentOn(), latest))
                : List.of();
    }
}
