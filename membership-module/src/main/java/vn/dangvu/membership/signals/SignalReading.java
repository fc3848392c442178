package vn.dangvu.membership.signals;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MonthsInYear;

/** Reads a row of {@link SignalRows} joined with the member's name and the unit. */
final class SignalReading {
    /** {@code s} are the rows. */
    static final String NAMED =
            " s join membership.unit u on u.path = s.path join membership.member_facts f on f.member_id = s.member_id"
                    + " and f.superseded_at = 'infinity' and f.valid_to = 'infinity'";

    private SignalReading() {}

    static SignalRow row(ResultSet row, SignalSpan span, SignalRules rules, String reading) throws SQLException {
        SignalKind kind = SignalKind.of(row.getString("kind")).orElseThrow();
        LocalDate since = Sql.date(row, "since");
        MonthsInYear counted = kind.inMonths() ? MonthsInYear.on(span.day(), months(row, "months")) : null;
        String state = row.getString("state");
        List<YearMonth> covered = months(row, "covered");
        return new SignalRow(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("path"),
                kind,
                row.getLong("subject_id"),
                counted,
                months(row, "contested"),
                row.getBoolean("asked"),
                since,
                since == null ? 0 : (int) ChronoUnit.DAYS.between(since, span.day()) + 1,
                counted == null ? 0 : rules.level(kind, counted, reading),
                state,
                counted == null || !state.equals("again")
                        ? List.of()
                        : counted.months().stream()
                                .filter(m -> !covered.contains(m))
                                .toList());
    }

    static List<YearMonth> months(ResultSet row, String column) throws SQLException {
        Array months = row.getArray(column);
        return months == null
                ? List.of()
                : Arrays.stream((Date[]) months.getArray())
                        .map(d -> YearMonth.from(d.toLocalDate()))
                        .sorted()
                        .toList();
    }
}
