package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** Complaints by the day until which they are to be answered. */
@UseCase(value = "leaving.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListComplaints {
    public static final List<String> STATES =
            List.of("received", "accepted", "not-accepted", "upheld", "changed", "restored");

    private static final Map<String, String> SORTS = Map.of(
            "due", "x.answer_by",
            "name", "x.sort_name collate \"vi-x-icu\"",
            "unit", "x.short_name collate membership.vi_counting",
            "received", "x.received_on");

    private static final String ALL =
            """
            from (select k.*, c.chain, f.full_name, f.sort_name, u.short_name, coalesce(
                    (select coalesce(a.outcome, a.kind) from evaluation.complaint_act a where a.complaint_id = k.id
                        and a.kind in ('decided', 'not-accepted', 'accepted') order by a.kind = 'accepted', a.id desc limit 1), 'received') as state
                from evaluation.complaint k join evaluation.leaving_case c on c.id = k.case_id join membership.unit u on u.id = c.unit_id
                join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                where""";

    @Inject
    private Sql sql;

    /** @param state one of {@link #STATES}, all, or nothing for those that wait for an answer */
    public Page<ComplaintRow> page(Scope scope, String state, Paging paging) {
        Clause wanted = state != null && STATES.contains(state)
                ? Clause.of("x.state = ?", state)
                : Clause.of("all".equals(state) ? "true" : "x.state in ('received', 'accepted')");
        Clause from =
                Clause.of(ALL).then(scope.within("c.path")).then(") x where").then(wanted);
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due")) + (paging.descending() ? " desc" : "")
                + " nulls last, x.id";
        return new Page<>(
                sql.list(
                        Clause.of("select x.*")
                                .then(from)
                                .then("order by " + order + " limit ? offset ?", paging.size(), paging.first()),
                        ListComplaints::read),
                total);
    }

    private static ComplaintRow read(ResultSet row) throws SQLException {
        return new ComplaintRow(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("full_name"),
                row.getString("short_name"),
                Chain.of(row.getString("chain")),
                Level.of(row.getString("level")),
                Sql.date(row, "filed_on"),
                Sql.date(row, "received_on"),
                Sql.date(row, "due_on"),
                Sql.date(row, "answer_by"),
                row.getString("state"));
    }
}
