package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The tasks of documents in force. Used inside an operation. */
@ApplicationScoped
class DirectiveTaskReader {
    private static final Map<String, String> SORTS = Map.of(
            "due",
            "t.due_on",
            "unit",
            "u.name collate membership.vi_counting",
            "symbol",
            "d.symbol",
            "title",
            "d.folded");

    private static final String FROM =
            """
            from membership.directive_task t join membership.directive d on d.id = t.directive_id and d.ending is null
            join membership.unit u on u.id = t.unit_id
            left join lateral (select x.accepted, x.done_on from membership.directive_report x where x.task_id = t.id
                order by x.id desc limit 1) r on true
            where""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @param state one of {@link ListDirectiveTasks#STATES}; {@code unitId} null for every unit of the scope */
    Clause from(Scope scope, String state, Long unitId, LocalDate today) {
        Clause from = Clause.of(FROM).then(scope.within("t.path")).and(condition(state, today));
        return unitId == null
                ? from
                : from.and(
                        Clause.of("t.unit_id = ?", units.covered(scope, unitId).id()));
    }

    long count(Clause from) {
        return sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
    }

    /** @param sort one of the list's own names; anything else, or nothing, is the day it is due */
    List<DirectiveTaskRow> rows(Clause from, String sort, boolean descending, int size, int first) {
        String order = SORTS.getOrDefault(String.valueOf(sort), SORTS.get("due")) + (descending ? " desc" : "");
        return sql.list(
                Clause.of("select t.id, t.directive_id, d.symbol, d.title, t.unit_id, u.short_name, t.text, t.due_on,"
                                + " case when r.done_on is null then 'open' when r.accepted is null then 'waiting'"
                                + " when r.accepted then 'done' else 'returned' end as state, r.done_on")
                        .then(from)
                        .then("order by " + order + ", t.id limit ? offset ?", size, first),
                DirectiveTaskReader::row);
    }

    private static DirectiveTaskRow row(ResultSet row) throws SQLException {
        return new DirectiveTaskRow(
                row.getLong("id"),
                row.getLong("directive_id"),
                row.getString("symbol"),
                row.getString("title"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("text"),
                Sql.date(row, "due_on"),
                row.getString("state"),
                Sql.date(row, "done_on"));
    }

    private static Clause condition(String state, LocalDate today) {
        return switch (state) {
            case "late" -> Clause.of("r.accepted is distinct from true and t.due_on < ?", today);
            case "open" ->
                Clause.of("r.accepted is distinct from true and (r.done_on is null or r.accepted is not null)");
            case "waiting" -> Clause.of("r.done_on is not null and r.accepted is null");
            case "done" -> Clause.of("r.accepted");
            default -> Clause.of("true");
        };
    }
}
