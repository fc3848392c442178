package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Days of the calendar that were proposed and wait for a second person. The calendar holds for everybody. */
@ApplicationScoped
class SettingsWaiting implements Source {
    @Inject
    private Sql sql;

    private record Proposed(LocalDate day, String by, boolean mine) {}

    @Override
    public List<Task> tasks(Desk desk) {
        if (desk.where("settings.approve").nothing()
                && desk.where("settings.propose").nothing()) {
            return List.of();
        }
        Clause query = Clause.of("select d.day, d.proposed_by, p.display_name from kernel.calendar_day d"
                + " left join kernel.account p on p.id = d.proposed_by"
                + " where d.approved_at is null and d.withdrawn_at is null order by d.day, d.id limit " + Crowd.MOST);
        return sql
                .list(
                        query,
                        row -> new Proposed(
                                Sql.date(row, "day"),
                                row.getString("display_name") == null ? "" : row.getString("display_name"),
                                row.getLong("proposed_by") == desk.account()))
                .stream()
                .map(p -> task(desk, p))
                .toList();
    }

    private static Task task(Desk desk, Proposed p) {
        String link = "/settings/calendar.xhtml?year=" + p.day.getYear();
        Task task = desk.dated("day-off", null, link, p.day, null, Actor.APPROVER, p.day, p.by);
        return p.mine ? task.ofOthers() : task;
    }
}
