package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The regular meeting is on the common day of the month, or in its first week when that is a day off. */
@Cited(
        instrument = "50-CT/TW",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "Ngân hàng câu hỏi 2026, câu 99",
        from = "2025-07-23",
        parameters = {"meeting.day-of-month", "meeting.first-week"},
        usedIn = "meetings")
class RegularMeetingKeepsTheCommonDay implements Rule<MeetingShape> {
    @Override
    public List<Finding> examine(MeetingShape facts, LawOn law) {
        int day = facts.on().getDayOfMonth();
        int common = law.number("meeting.day-of-month");
        return facts.regular() && day != common && day > law.number("meeting.first-week")
                ? List.of(Finding.note("meetings.not-common-day", law.citation("meeting.day-of-month"), common))
                : List.of();
    }
}
