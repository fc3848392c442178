package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Task.Place;

/** A member says that an entry about him is wrong, and nobody has answered yet. */
@ApplicationScoped
class AttendanceContested implements Source {
    @Inject
    private Sql sql;

    private record Said(long id, String name, Place branch, LocalDate meeting, LocalDate said) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("attendance.keep");
        if (reach.nothing()) {
            return List.of();
        }
        Clause query = Clause.of(
                        """
                        select c.id as contest, f.full_name, u.id, u.path, u.short_name, a.day, c.contested_at
                        from membership.attendance_contest c
                        join membership.attendance a on a.meeting_id = c.meeting_id and a.member_id = c.member_id
                        join membership.unit u on u.path = c.path
                        join membership.member_facts f on f.member_id = c.member_id and f.valid_to = 'infinity' and f.superseded_at = 'infinity'
                        where c.outcome is null and""")
                .then(reach.within("c.path"))
                .then("order by c.contested_at, c.id limit " + Crowd.MOST);
        return sql.list(query, AttendanceContested::read).stream()
                .map(s -> desk.undated(
                        "attendance-contest",
                        s.branch,
                        "/attendance/contest.xhtml?id=" + s.id,
                        null,
                        Actor.BRANCH,
                        s.name,
                        s.meeting,
                        s.said))
                .toList();
    }

    private static Said read(ResultSet row) throws SQLException {
        return new Said(
                row.getLong("contest"),
                row.getString("full_name"),
                People.place(row),
                Sql.date(row, "day"),
                LocalDate.ofInstant(Sql.instant(row, "contested_at"), OfficialClock.ZONE));
    }
}
