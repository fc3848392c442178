package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Joins the histories of two files row by row and remembers each row, so that it can be taken apart again. */
@ApplicationScoped
class MergeWriter {
    private static final List<History> JOINED =
            List.of(History.STANDINGS, History.STAYS, History.CIRCUMSTANCES, History.NUMBERS, History.POSTS);

    /** What only points at a member and is carried over as it is: table, its column. */
    private static final Map<String, String> MOVED =
            Map.of("membership.branch_assignment", "member_id", "kernel.account", "member_id");

    private static final String ITEM_COLUMNS =
            "kind, started_on, started_precision, ended_on, ended_precision, label, relation, place, form, result, detail";

    @Inject
    private Sql sql;

    /** What the ended file knew and the survivor did not goes over; the survivor's own history prevails where both speak. */
    void join(long decision, long survivor, long ended, long actor) {
        for (History history : JOINED) {
            for (long row : current(history.table(), ended)) {
                end(decision, survivor, history.table(), row, actor);
                if (!contradicted(history, survivor, row)) {
                    remember(decision, survivor, history.table(), copy(history, survivor, row, actor), "written");
                }
            }
        }
        for (long row : current("file_entry", ended)) {
            end(decision, survivor, "file_entry", row, actor);
            if (!told(survivor, row)) {
                remember(decision, survivor, "file_entry", copyItem(survivor, row, actor), "written");
            }
        }
        MOVED.forEach((table, column) -> sql.list(
                        Clause.of(
                                "update " + table + " t set " + column + " = ? where t." + column
                                        + " = ? and not exists (select 1 from " + table + " o where o." + column
                                        + " = ?)"
                                        + " returning t.id",
                                survivor,
                                ended,
                                survivor),
                        row -> row.getLong(1))
                .forEach(row -> remember(decision, survivor, table, row, "moved")));
        record Carried(String table, long row) {}
        sql.list(
                        Clause.of("select * from membership.carry_over(?, ?)", ended, survivor),
                        row -> new Carried(row.getString(1), row.getLong(2)))
                .forEach(c -> remember(decision, survivor, c.table(), c.row(), "carried"));
    }

    /** Rows written by the merge are ended, rows ended by it come back. */
    void takeApart(long decision, long survivor, long ended, long actor) {
        for (Step step : steps(decision)) {
            if (step.step().equals("written")) {
                supersede(step.table(), step.row(), actor);
            } else if (step.step().equals("moved")) {
                sql.update(Clause.of(
                        "update " + step.table() + " set " + MOVED.get(step.table()) + " = ? where id = ?",
                        ended,
                        step.row()));
            }
        }
        for (Step step : steps(decision)) {
            if (step.step().equals("ended")) {
                long owner = step.table().equals("member_facts") ? survivor : ended;
                if (step.table().equals("file_entry")) {
                    copyItem(owner, step.row(), actor);
                } else {
                    copy(historyOf(step.table()), owner, step.row(), actor);
                }
            }
        }
    }

    void remember(long decision, long member, String table, long row, String step) {
        sql.update(Clause.of(
                "insert into membership.merge_step (decision_id, member_id, table_name, row_id, step) values (?, ?, ?, ?, ?)",
                decision,
                member,
                table,
                row,
                step));
    }

    private record Step(String table, long row, String step) {}

    private List<Step> steps(long decision) {
        return sql.list(
                Clause.of(
                        "select table_name, row_id, step from membership.merge_step where decision_id = ? order by row_id",
                        decision),
                row -> new Step(row.getString(1), row.getLong(2), row.getString(3)));
    }

    private static History historyOf(String table) {
        return table.equals("member_facts")
                ? History.FACTS
                : JOINED.stream()
                        .filter(h -> h.table().equals(table))
                        .findFirst()
                        .orElseThrow();
    }

    List<Long> current(String table, long member) {
        return sql.list(
                Clause.of(
                        "select id from membership." + table
                                + " where member_id = ? and superseded_at = 'infinity' order by id",
                        member),
                row -> row.getLong(1));
    }

    private void end(long decision, long survivor, String table, long row, long actor) {
        supersede(table, row, actor);
        remember(decision, survivor, table, row, "ended");
    }

    private void supersede(String table, long row, long actor) {
        sql.update(Clause.of(
                "update membership." + table
                        + " set superseded_at = now(), superseded_by = ? where id = ? and superseded_at = 'infinity'",
                actor,
                row));
    }

    private boolean contradicted(History history, long survivor, long row) {
        String key = history.key() == null ? "" : " and s." + history.key() + " = o." + history.key();
        return exists(
                "select 1 from membership." + history.table() + " o join membership." + history.table()
                        + " s on s.member_id = ? and s.superseded_at = 'infinity' and s.valid_from < o.valid_to and o.valid_from < s.valid_to"
                        + key + " where o.id = ?",
                survivor,
                row);
    }

    private boolean told(long survivor, long row) {
        return exists(
                "select 1 from membership.file_entry o join membership.file_entry s on s.member_id = ? and s.superseded_at = 'infinity'"
                        + " and s.kind = o.kind and (s.kind = 'rating' or lower(s.label) = lower(o.label)) and s.started_on is not distinct from o.started_on where o.id = ?",
                survivor,
                row);
    }

    private boolean exists(String query, Object... values) {
        return sql.first(Clause.of(query, values), row -> true).isPresent();
    }

    private long copy(History history, long member, long row, long actor) {
        String columns = String.join(", ", history.columns());
        return inserted(
                "insert into membership." + history.table() + " (member_id, valid_from, valid_to, recorded_by, "
                        + columns
                        + ") select ?, valid_from, valid_to, ?, " + columns + " from membership." + history.table()
                        + " where id = ? returning id",
                member,
                actor,
                row);
    }

    private long copyItem(long member, long row, long actor) {
        return inserted(
                "insert into membership.file_entry (member_id, recorded_by, " + ITEM_COLUMNS + ") select ?, ?, "
                        + ITEM_COLUMNS + " from membership.file_entry where id = ? returning id",
                member,
                actor,
                row);
    }

    private long inserted(String command, Object... values) {
        return sql.first(Clause.of(command, values), row -> row.getLong(1)).orElseThrow();
    }
}
