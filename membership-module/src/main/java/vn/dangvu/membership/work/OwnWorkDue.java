package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** The own tasks of a member whose last day is near or over. */
@ApplicationScoped
class OwnWorkDue implements BranchDuties {
    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        if (desk.self() == null) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                        "select t.id, t.unit_id, t.path, u.short_name, t.text, t.due_on from membership.task t"
                                + " join membership.unit u on u.id = t.unit_id where t.member_id = ? and t.done_on is null"
                                + " and t.annulled_at is null and t.due_on <= ? order by t.due_on, t.id limit 20",
                        desk.self(),
                        desk.horizon()),
                row -> new Duty(
                        "own-task",
                        row.getLong("unit_id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        List.of(row.getString("text")),
                        "/my/work.xhtml",
                        Sql.date(row, "due_on"),
                        null,
                        "member"));
    }
}
