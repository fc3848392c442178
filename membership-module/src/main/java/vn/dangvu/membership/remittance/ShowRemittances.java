package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What was collected and handed on: of all branches in one month, or of one unit through a year. One statement. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowRemittances {
    /** More branches than a ward has are not told one by one. */
    private static final int MOST = 400;

    private static final String COLUMNS =
            """
            select u.id as unit, u.short_name, m.day, r.id, r.version, r.to_month, r.collected, r.keep_percent, r.kept, r.remitted, r.sent_on,
                r.recorder, r.confirmed_on, r.confirmer, coalesce(r.receipt, (select p.number || '/' || p.term from membership.dues_receipt p
                    where p.remittance_id = r.id and p.cancelled_at is null)) as receipt,
            """;

    @Inject
    private Sql sql;

    /** Empty when the scope has more branches than are told. */
    public List<Remittance> branches(Scope scope, YearMonth month) {
        List<Remittance> rows = sql.list(
                collected(month, month)
                        .then("where u.closed_on is null and u.type like '%branch' and")
                        .then(scope.within("u.path"))
                        .then("order by u.name collate membership.vi_counting, u.id limit " + (MOST + 1)),
                Remittance::read);
        return rows.size() > MOST ? List.of() : rows;
    }

    public List<Remittance> branch(Scope scope, long unitId, int year) {
        return sql.list(
                collected(YearMonth.of(year, 1), YearMonth.of(year, 12))
                        .then("where u.id = ? and", unitId)
                        .then(scope.within("u.path"))
                        .then("order by m.day"),
                Remittance::read);
    }

    /** What the committees of the scope handed to their superior, quarter by quarter. */
    public List<Remittance> committees(Scope scope, int year) {
        return sql.list(
                Clause.of(
                                COLUMNS
                                        + """
                                        (select coalesce(sum(b.remitted), 0) from membership.dues_remittance b where b.to_unit = u.id
                                            and b.annulled_at is null and b.confirmed_at is not null and b.from_month >= m.day
                                            and b.from_month < m.day + interval '3 months') as taken_in
                                        from membership.unit u
                                        cross join (select generate_series(?::date, ?::date, interval '3 months')::date as day) m
                                        left join membership.dues_remittance r on r.unit_id = u.id and r.from_month = m.day and r.annulled_at is null
                                        where u.closed_on is null and exists (select 1 from membership.dues_remittance b where b.to_unit = u.id) and""",
                                YearMonth.of(year, 1).atDay(1),
                                YearMonth.of(year, 10).atDay(1))
                        .then(scope.within("u.path"))
                        .then("order by u.path, m.day"),
                Remittance::read);
    }

    public Remittance one(Scope scope, long id) {
        return sql.first(
                        Clause.of(
                                        COLUMNS
                                                + " 0 as taken_in from membership.dues_remittance r join membership.unit u on u.id = r.unit_id"
                                                + " cross join lateral (select r.from_month as day) m where r.id = ? and r.annulled_at is null and",
                                        id)
                                .then(scope.within("r.path")),
                        Remittance::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static Clause collected(YearMonth from, YearMonth until) {
        return Clause.of(
                COLUMNS
                        + """
                        (select coalesce(sum(p.amount), 0) from membership.dues_payment p where p.unit_id = u.id and p.path = u.path
                            and p.reversed_at is null and p.paid_on >= m.day and p.paid_on < m.day + interval '1 month') as taken_in
                        from membership.unit u cross join (select generate_series(?::date, ?::date, interval '1 month')::date as day) m
                        left join membership.dues_remittance r on r.unit_id = u.id and r.from_month = m.day and r.annulled_at is null
                        """,
                from.atDay(1),
                until.atDay(1));
    }
}
