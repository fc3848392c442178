package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MonthsInYear;

/** Who owes which months of the last two years: a list of facts, no judgement. The month that runs is not owed yet. One statement. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListArrears {
    private static final int MONTHS_BACK = 24;
    private static final Map<String, String> SORTS =
            Map.of("name", "x.sort_name collate \"vi-x-icu\"", "months", "x.n", "owed", "x.owed", "since", "x.since");

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /** @param least so many months at least */
    public Page<ArrearsRow> page(Scope scope, Long unitId, int least, Paging paging) {
        var total = new long[1];
        Clause within = unitId == null
                ? scope.within("d.path")
                : Clause.of("d.unit_id = ? and", unitId).then(scope.within("d.path"));
        LocalDate today = clock.today();
        String by = SORTS.getOrDefault(paging.sort(), SORTS.get("months"));
        List<ArrearsRow> rows = sql.list(
                grouped(within, today)
                        .then(
                                "where x.n >= ? order by " + by + (paging.descending() ? " desc" : "")
                                        + ", x.member_id, x.unit_id offset ? limit ?",
                                Math.max(1, least),
                                paging.first(),
                                paging.size()),
                row -> {
                    total[0] = row.getLong("total");
                    return read(row, today);
                });
        return new Page<>(rows, total[0]);
    }

    /** @param within the rows of {@code d}; then conditions on {@code x} follow */
    static Clause grouped(Clause within, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return Clause.of(
                        """
                        select x.*, count(*) over () as total from (
                            select d.member_id, d.unit_id, f.full_name, f.sort_name, u.short_name, u.path, array_agg(d.month order by d.month) as months,
                                sum(d.amount - d.paid)::bigint as owed, count(*) as n, min(d.month) as since,
                                exists (select 1 from membership.dues_relief r where r.member_id = d.member_id and r.approved_at is null
                                    and r.withdrawn_at is null and r.from_month <= max(d.month) and r.to_month > min(d.month)) as asked
                            from membership.dues_months(?, ?) d
                            join membership.unit u on u.id = d.unit_id
                            join membership.member_facts f on f.member_id = d.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                            where %s and"""
                                .formatted(OwedMonths.OWED),
                        month.minusMonths(MONTHS_BACK),
                        month.minusMonths(1))
                .then(within)
                .then("group by d.member_id, d.unit_id, f.full_name, f.sort_name, u.short_name, u.path) x");
    }

    static ArrearsRow read(ResultSet row, LocalDate day) throws SQLException {
        List<YearMonth> months = Arrays.stream((Date[]) row.getArray("months").getArray())
                .map(d -> YearMonth.from(d.toLocalDate()))
                .toList();
        return new ArrearsRow(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                MonthsInYear.on(day, months),
                row.getLong("owed"),
                row.getBoolean("asked"));
    }
}
