package vn.dangvu.membership.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.PayerKind;

/**
 * What the fee of a member is reckoned from, for a time.
 *
 * @param until the last month, null while it lasts
 * @param replaced why it holds no more, null while it is what is known
 */
public record Basis(
        long id,
        PayerKind kind,
        long income,
        long extra,
        YearMonth from,
        YearMonth until,
        LocalDate declaredOn,
        String declaredBy,
        String evidence,
        Instant recordedAt,
        String replaced) {

    static Basis read(ResultSet row) throws SQLException {
        LocalDate end = Sql.date(row, "to_month");
        return new Basis(
                row.getLong("id"),
                PayerKind.of(row.getString("kind")),
                row.getLong("income"),
                row.getLong("extra"),
                YearMonth.from(Sql.date(row, "from_month")),
                end == null ? null : YearMonth.from(end).minusMonths(1),
                Sql.date(row, "declared_on"),
                row.getString("declared_by"),
                row.getString("evidence"),
                Sql.instant(row, "recorded_at"),
                row.getString("superseded_reason"));
    }

    public boolean stands() {
        return replaced == null;
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && (until == null || !month.isAfter(until));
    }
}
