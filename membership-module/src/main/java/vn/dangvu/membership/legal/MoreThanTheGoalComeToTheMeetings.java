package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** More than nine in ten of those who owe it come to the meetings of the branch. A goal, not a duty of anybody. */
@Cited(
        instrument = "42-HD/BTCTW (2025)",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "Một ứng dụng quản lý chi bộ dựng theo hướng dẫn này",
        from = "2025-10-28",
        parameters = "meeting.attendance-goal",
        usedIn = "attendance")
class MoreThanTheGoalComeToTheMeetings implements Rule<Turnout> {
    @Override
    public List<Finding> examine(Turnout facts, LawOn law) {
        return facts.over(law.number("meeting.attendance-goal"))
                ? List.of()
                : List.of(Finding.warning(
                        "attendance.below-goal",
                        law.citation("meeting.attendance-goal"),
                        facts.rate() / 10.0,
                        law.number("meeting.attendance-goal")));
    }
}
