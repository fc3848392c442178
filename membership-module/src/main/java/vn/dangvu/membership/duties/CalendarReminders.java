package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the year brings for those who have to act. The register does not know what was done, so nothing here is ever late. */
@ApplicationScoped
class CalendarReminders implements Source {
    private static final Map<String, String> PAGES = Map.of(
            "reconcile-list", "/members/members.xhtml",
            "reconcile-list-branch", "/members/members.xhtml",
            "reconcile-files", "/duties/quality.xhtml",
            "statistics", "/figures/figures.xhtml",
            "supplement-sheet", "/duties/quality.xhtml",
            "branch-meeting", "/meetings/meetings.xhtml?state=open",
            "thematic-meeting", "/meetings/plan-meetings.xhtml",
            "assign-tasks", "/work/tasks.xhtml");

    @Override
    public List<Task> tasks(Desk desk) {
        return CalendarDuty.all().stream()
                .filter(duty -> desk.acts(duty.who(), null))
                .flatMap(duty -> task(desk, duty))
                .toList();
    }

    private static Stream<Task> task(Desk desk, CalendarDuty duty) {
        return duty.next(desk.day).filter(due -> !due.isAfter(desk.day.plusDays(duty.ahead()))).stream()
                .map(due -> task(desk, duty, due));
    }

    private static Task task(Desk desk, CalendarDuty duty, LocalDate due) {
        return desk.dated(
                "year-" + duty.key(),
                null,
                PAGES.get(duty.key()),
                due,
                duty.citation(desk.law(desk.day)),
                duty.who(),
                due);
    }
}
