package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.remittance.Statement.Line;

/** The sums of a year, month by month. Two statements, whatever the number of branches. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowStatement {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    public Statement of(Scope scope, long unitId, int year) {
        return read(scope, unitId, year);
    }

    Statement read(Scope scope, long unitId, int year) {
        UnitTree.Place unit = units.covered(scope, unitId);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate now = clock.today().withDayOfMonth(1);
        LocalDate last =
                now.getYear() < year ? first.minusMonths(1) : now.getYear() > year ? first.plusMonths(11) : now;
        List<Line> rows = sql.list(query(unit, first, last), ShowStatement::line);
        return new Statement(unitId, unit.name(), unit.path(), unit.type().endsWith("branch"), year, rows);
    }

    private static Clause query(UnitTree.Place unit, LocalDate first, LocalDate last) {
        PathRange in = PathRange.under(unit.path());
        return Clause.of(
                """
                select m.day, coalesce(d.members, 0) as members, coalesce(d.exempt, 0) as exempt, coalesce(d.behind, 0) as behind,
                    coalesce(d.due, 0) as due, coalesce(d.paid, 0) as paid_for, coalesce(p.collected, 0) as collected, r.*, w.*
                from (select generate_series(?::date, ?::date, interval '1 month')::date as day) m
                left join (select x.month, count(*) filter (where not x.guest) as members, count(*) filter (where x.exempt and not x.guest) as exempt,
                        count(*) filter (where x.declared and not x.exempt and not x.elsewhere and x.amount > x.paid) as behind,
                        sum(x.amount) filter (where not x.elsewhere) as due, sum(x.paid) filter (where not x.elsewhere) as paid
                    from membership.dues_months(?, ?) x where x.path >= ? and x.path < ? group by x.month) d on d.month = m.day
                left join (select date_trunc('month', y.paid_on)::date as day, sum(y.amount) as collected from membership.dues_payment y
                    where y.path >= ? and y.path < ? and y.paid_on >= ? and y.paid_on < ? and y.reversed_at is null group by 1) p on p.day = m.day
                cross join lateral (select coalesce(sum(b.collected), 0) as handed_on, coalesce(sum(b.kept), 0) as kept,
                        coalesce(sum(b.remitted), 0) as remitted, coalesce(sum(b.remitted) filter (where b.confirmed_at is not null), 0) as received
                    from membership.dues_remittance b join membership.unit u on u.id = b.unit_id and u.type like '%branch'
                    where b.path >= ? and b.path < ? and b.from_month = m.day and b.annulled_at is null) r
                cross join lateral (select coalesce(sum(c.kept), 0) as ward_kept, coalesce(sum(c.remitted), 0) as up
                    from membership.dues_remittance c join membership.unit u on u.id = c.unit_id and u.type not like '%branch'
                    where c.path >= ? and c.path < ? and c.to_month = (m.day + interval '1 month')::date and c.annulled_at is null) w
                order by m.day""",
                first,
                last,
                first,
                last,
                in.lo(),
                in.hi(),
                in.lo(),
                in.hi(),
                first,
                first.plusYears(1),
                in.lo(),
                in.hi(),
                in.lo(),
                in.hi());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                YearMonth.from(Sql.date(row, "day")),
                row.getInt("members"),
                row.getInt("exempt"),
                row.getInt("behind"),
                row.getLong("due"),
                row.getLong("paid_for"),
                row.getLong("collected"),
                row.getLong("handed_on"),
                row.getLong("kept"),
                row.getLong("remitted"),
                row.getLong("received"),
                row.getLong("ward_kept"),
                row.getLong("up"));
    }
}
