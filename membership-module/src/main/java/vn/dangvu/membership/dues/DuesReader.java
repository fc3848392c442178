package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** What is due and what was paid, month by month. Two statements, whatever the number of members. */
@ApplicationScoped
class DuesReader {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    private record Line(long memberId, String name, long unitId, String unit, boolean guest, Cell cell) {}

    /** @param which of the rows of {@code d}, the scope in it */
    List<DuesYear> read(Clause which, YearMonth from, YearMonth until) {
        YearMonth now = YearMonth.from(clock.today());
        List<Line> lines = sql.list(
                Clause.of(
                                """
                                select d.*, f.full_name, u.short_name from membership.dues_months(?, ?) d
                                join membership.unit u on u.id = d.unit_id
                                join membership.member_facts f on f.member_id = d.member_id and f.superseded_at = 'infinity'
                                    and f.valid_to = 'infinity' where""",
                                from.atDay(1),
                                until.atDay(1))
                        .then(which)
                        .then("order by f.sort_name collate \"vi-x-icu\", d.member_id, d.unit_id, d.month"),
                row -> line(row, now));
        Map<String, List<Payment>> payments = payments(lines, from, until);
        var years = new LinkedHashMap<String, List<Line>>();
        lines.forEach(l -> years.computeIfAbsent(l.memberId() + " " + l.unitId(), k -> new ArrayList<>())
                .add(l));
        return years.values().stream().map(y -> year(y, payments, from, until)).toList();
    }

    private static DuesYear year(
            List<Line> lines, Map<String, List<Payment>> payments, YearMonth from, YearMonth until) {
        Line first = lines.get(0);
        Map<YearMonth, Cell> there =
                lines.stream().map(Line::cell).collect(Collectors.toMap(Cell::month, c -> c, (a, b) -> a));
        var cells = new ArrayList<Cell>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            Cell cell = there.getOrDefault(month, Cell.absent(month));
            cells.add(cell.with(payments.getOrDefault(first.memberId() + " " + month, List.of())));
        }
        return new DuesYear(first.memberId(), first.name(), first.unitId(), first.unit(), first.guest(), cells);
    }

    private Map<String, List<Payment>> payments(List<Line> lines, YearMonth from, YearMonth until) {
        Long[] members = lines.stream().map(Line::memberId).distinct().toArray(Long[]::new);
        return sql
                .list(
                        Clause.of(
                                Payment.SELECT
                                        + " p.member_id = any (?) and p.month >= ? and p.month <= ? and p.reversed_at is null order by p.place",
                                members,
                                from.atDay(1),
                                until.atDay(1)),
                        Payment::read)
                .stream()
                .collect(Collectors.groupingBy(p -> p.memberId() + " " + p.month()));
    }

    private static Line line(ResultSet row, YearMonth now) throws SQLException {
        return new Line(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getBoolean("guest"),
                cell(row, now));
    }

    static Cell cell(ResultSet row, YearMonth now) throws SQLException {
        LocalDate month = Sql.date(row, "month");
        Long due = Sql.id(row, "amount");
        long paid = row.getLong("paid");
        return new Cell(
                YearMonth.from(month),
                state(row, YearMonth.from(month).isAfter(now), due, paid),
                Sql.id(row, "full_amount"),
                row.getInt("percent"),
                due,
                paid,
                row.getInt("payments"),
                row.getString("rule"),
                List.of());
    }

    private static Cell.State state(ResultSet row, boolean ahead, Long due, long paid) throws SQLException {
        if (due != null && due > 0 && paid >= due) {
            return Cell.State.PAID;
        }
        if (row.getBoolean("elsewhere")) {
            return Cell.State.ELSEWHERE;
        }
        if (!row.getBoolean("declared")) {
            return Cell.State.UNDECLARED;
        }
        if (row.getBoolean("exempt") || due == null || due == 0) {
            return Cell.State.EXEMPT;
        }
        return ahead ? Cell.State.AHEAD : paid > 0 ? Cell.State.PART : Cell.State.OPEN;
    }
}
