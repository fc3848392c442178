package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** One page of the tasks of the scope's members. Two statements, three with a unit. */
@UseCase(value = "work.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListTasks {
    static final String COLUMNS =
            """
            select t.id, t.member_id, f.full_name, u.short_name, t.source, t.text, t.due_on, t.done_on, t.result,
                (select count(*) from membership.task_report r where r.task_id = t.id) as reports,
                (select count(*) from membership.task_report r where r.task_id = t.id and r.looked_at is null) as unseen,
                t.done_on is null and t.due_on < ? as overdue""";
    static final String FROM = "from membership.task t join membership.unit u on u.id = t.unit_id"
            + " left join membership.member_facts f on f.member_id = t.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where";
    private static final Map<String, String> SORTS = Map.of(
            "name", "f.sort_name collate \"vi-x-icu\"",
            "unit", "u.short_name collate membership.vi_counting",
            "due", "t.due_on",
            "done", "t.done_on");

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a unit outside the scope */
    public Page<TaskRow> page(Scope scope, TaskFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause from = Clause.of(FROM).then(scope.within("t.path")).and(filter.condition());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due"))
                + (paging.descending() ? " desc nulls last" : " nulls first");
        return new Page<>(
                sql.list(
                        Clause.of(COLUMNS, filter.on())
                                .then(from)
                                .then("order by " + order + ", t.id limit ? offset ?", paging.size(), paging.first()),
                        ListTasks::read),
                total);
    }

    static TaskRow read(ResultSet row) throws SQLException {
        return new TaskRow(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getString("short_name"),
                row.getString("source"),
                row.getString("text"),
                Sql.date(row, "due_on"),
                Sql.date(row, "done_on"),
                row.getString("result"),
                row.getInt("reports"),
                row.getInt("unseen"),
                row.getBoolean("overdue"));
    }
}
