package vn.dangvu.membership.directives;

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

/** One page of the register of documents: those of the scope's committees, and those issued to its units. Two statements. */
@UseCase(value = "directive.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDirectives {
    private static final Map<String, String> SORTS = Map.of(
            "dated", "d.dated_on", "symbol", "d.symbol", "title", "d.folded", "due", "x.next_due", "late", "x.late");

    @Inject
    private Sql sql;

    public Page<DirectiveRow> page(Scope scope, DirectiveFilter filter, Paging paging) {
        Clause from = from(scope, filter);
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("dated"))
                + (paging.descending() ? " desc nulls last" : " nulls last");
        return new Page<>(
                sql.list(
                        Clause.of("select d.*, x.*, s.state")
                                .then(from)
                                .then(
                                        "order by " + order + ", d.id desc limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        ListDirectives::read),
                total);
    }

    /** Every task counted once: done when a report on it was accepted. */
    private static Clause from(Scope scope, DirectiveFilter filter) {
        return Clause.of(
                        "from membership.directive d cross join lateral (select count(*) as addressees, count(a.read_on) as read"
                                + " from membership.directive_addressee a where a.directive_id = d.id and")
                .then(scope.within("a.path"))
                .then(
                        ") a cross join lateral (select a.addressees, a.read, count(*) as tasks, count(r.id) as done,"
                                + " count(*) filter (where r.id is null and d.ending is null and t.due_on < ?) as late,"
                                + " min(t.due_on) filter (where r.id is null and d.ending is null) as next_due"
                                + " from membership.directive_task t left join membership.directive_report r on r.task_id = t.id and r.accepted"
                                + " where t.directive_id = d.id and",
                        filter.today())
                .then(scope.within("t.path"))
                .then(") x cross join lateral (select " + STATE + " as state) s where (")
                .then(scope.within("d.path"))
                .then("or x.addressees > 0) and")
                .then(filter.condition());
    }

    private static final String STATE =
            """
            case when d.withdrawn_by is not null then 'declined' when d.issued_on is null then 'proposed'
                when d.ending is not null then d.ending
                when x.read = x.addressees and x.done = x.tasks then 'done' else 'open' end""";

    private static DirectiveRow read(ResultSet row) throws SQLException {
        return new DirectiveRow(
                row.getLong("id"),
                row.getString("symbol"),
                (Integer) row.getObject("arrival"),
                row.getString("kind"),
                row.getString("body"),
                row.getString("title"),
                Sql.date(row, "dated_on"),
                Sql.date(row, "issued_on"),
                row.getString("state"),
                row.getInt("addressees"),
                row.getInt("read"),
                row.getInt("tasks"),
                row.getInt("done"),
                row.getInt("late"),
                Sql.date(row, "next_due"));
    }
}
