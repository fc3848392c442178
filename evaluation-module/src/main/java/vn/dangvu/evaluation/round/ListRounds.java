package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The branches of the scope with their round of a year, and those without one. One statement. */
@UseCase(value = "review.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListRounds {
    @Inject
    private Sql sql;

    /**
     * @param roundId null where none was opened
     * @param dueOn by the order of a committee above, null without
     */
    public record Row(
            long unitId,
            String unit,
            Long roundId,
            LocalDate openedOn,
            LocalDate closedOn,
            LocalDate dueOn,
            int people,
            int seen,
            int running,
            int listed) {}

    public Page<Row> page(Scope scope, int year, Paging paging) {
        var total = new long[1];
        List<Row> rows = sql.list(
                Clause.of(
                                "select u.id, u.short_name, r.id as round_id, r.opened_on, r.closed_on, o.due_on, coalesce(n.people, 0) as people,"
                                        + " coalesce(n.seen, 0) as seen, coalesce(n.running, 0) as running, coalesce(n.listed, 0) as listed,"
                                        + " count(*) over () as total from membership.unit u left join evaluation.review_round r on r.unit_id = u.id and r.year = ?"
                                        + " left join lateral (select min(o.due_on) as due_on from evaluation.review_order o where u.path like o.path || '%'"
                                        + " and o.year = ?) o on true left join lateral (select count(*) as people,"
                                        + " count(*) filter (where x.outcome <> 'unseen') as seen, count(*) filter (where x.outcome = 'running') as running,"
                                        + " count(*) filter (where x.outcome = 'listed') as listed from ("
                                        + RoundRows.STATE,
                                year,
                                year)
                        .then(
                                "where s.round_id = r.id and (s.member_id is distinct from ?::bigint or s.told_on is not null)) x) n on r.id is not null"
                                        + " where u.type like '%branch' and (u.closed_on is null or r.id is not null) and",
                                Sql.orNull(scope.caller().memberId()))
                        .then(scope.within("u.path"))
                        .then(
                                "order by u.name collate membership.vi_counting, u.id limit ? offset ?",
                                paging.size(),
                                paging.first()),
                row -> {
                    total[0] = row.getLong("total");
                    return row(row);
                });
        return new Page<>(rows, total[0]);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("short_name"),
                Sql.id(row, "round_id"),
                Sql.date(row, "opened_on"),
                Sql.date(row, "closed_on"),
                Sql.date(row, "due_on"),
                row.getInt("people"),
                row.getInt("seen"),
                row.getInt("running"),
                row.getInt("listed"));
    }
}
