package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;

/** For whoever follows a branch: a meeting to attend this month, a difficulty to be solved, a branch to be answered. */
@ApplicationScoped
class VisitsDue implements Source {
    @Inject
    private Sql sql;

    private record Waiting(String key, long id, LocalDate due, String text, long member, String keeper, Place unit) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("visit.read");
        if (reach.nothing()) {
            return List.of();
        }
        return sql.list(query(reach, desk), VisitsDue::read).stream()
                .map(w -> task(desk, w))
                .toList();
    }

    private static Clause query(Reach reach, Desk desk) {
        return Clause.of(
                        "select 'visit-due' as key, v.id as item, (v.month + interval '1 month - 1 day')::date as due, coalesce(v.purpose, '') as text,"
                                + " v.member_id, v.keeper, " + People.PLACE
                                + " from membership.branch_visit v join membership.unit u on u.id = v.unit_id"
                                + " where v.attended_on is null and v.called_off_at is null and v.month <= ? and",
                        desk.day)
                .then(reach.within("v.path"))
                .then(
                        "union all select case when d.outcome is null then 'difficulty-due' else 'difficulty-answer' end, d.id, d.due_on, d.text,"
                                + " d.member_id, d.keeper, " + People.PLACE
                                + " from membership.branch_difficulty d join membership.unit u on u.id = d.unit_id"
                                + " where d.answered_on is null and (d.outcome is not null or d.due_on <= ?) and",
                        desk.horizon())
                .then(reach.within("d.path"))
                .then("order by due, item limit " + Crowd.MOST);
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("key"),
                row.getLong("item"),
                Sql.date(row, "due"),
                row.getString("text"),
                row.getLong("member_id"),
                row.getString("keeper"),
                People.place(row));
    }

    private static Task task(Desk desk, Waiting w) {
        String page = w.key.equals("visit-due") ? "/visits/visit.xhtml?id=" : "/visits/difficulty.xhtml?id=";
        Task task = desk.dated(
                w.key, w.unit, page + w.id, w.due, null, Actor.ASSIGNED, w.unit.name(), w.due, w.text, w.keeper);
        return Long.valueOf(w.member).equals(desk.self()) ? task : task.ofOthers();
    }
}
