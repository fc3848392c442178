package vn.dangvu.membership.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.query.Sql;

/**
 * A payment for one month.
 *
 * @param unit where it was paid
 * @param receipt its number and year, null without one
 * @param reversed the reason, null while it stands
 */
public record Payment(
        long id,
        long memberId,
        long unitId,
        String unit,
        YearMonth month,
        long amount,
        LocalDate paidOn,
        String method,
        String note,
        String receipt,
        String recorder,
        Instant recordedAt,
        String reversed) {
    static final String SELECT =
            """
            select p.*, u.short_name, r.number || '/' || r.term as receipt from membership.dues_payment p
            join membership.unit u on u.id = p.unit_id left join membership.dues_receipt r on r.id = p.receipt_id where""";

    static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                YearMonth.from(Sql.date(row, "month")),
                row.getLong("amount"),
                Sql.date(row, "paid_on"),
                row.getString("method"),
                row.getString("note"),
                row.getString("receipt"),
                row.getString("recorder"),
                Sql.instant(row, "recorded_at"),
                row.getString("reversed_reason"));
    }

    public boolean stands() {
        return reversed == null;
    }
}
