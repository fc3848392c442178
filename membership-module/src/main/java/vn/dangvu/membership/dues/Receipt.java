package vn.dangvu.membership.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.kernel.query.Sql;

/**
 * A receipt (phiếu thu) of a unit.
 *
 * @param about the months it is for, or the unit whose fee it is
 * @param cancelled the reason, null while it stands; its number is not used again
 */
public record Receipt(
        long id,
        long unitId,
        String unit,
        String path,
        Long memberId,
        String term,
        int number,
        String payer,
        String about,
        long amount,
        LocalDate issuedOn,
        String recorder,
        Instant recordedAt,
        String cancelled) {
    static final String SELECT =
            """
            select r.*, u.short_name, count(*) over () as total from membership.dues_receipt r
            join membership.unit u on u.id = r.unit_id where""";

    static Receipt read(ResultSet row) throws SQLException {
        return new Receipt(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("path"),
                Sql.id(row, "member_id"),
                row.getString("term"),
                row.getInt("number"),
                row.getString("payer"),
                row.getString("about"),
                row.getLong("amount"),
                Sql.date(row, "issued_on"),
                row.getString("recorder"),
                Sql.instant(row, "recorded_at"),
                row.getString("cancelled_reason"));
    }

    public String label() {
        return String.format("%02d/%s", number, term);
    }
}
