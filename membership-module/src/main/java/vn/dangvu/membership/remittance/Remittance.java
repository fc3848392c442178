package vn.dangvu.membership.remittance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.query.Sql;

/**
 * What a unit has collected in a time, and what it handed on of it.
 *
 * @param id null while nothing was handed on; then the sums after {@code collected} are 0
 * @param collected in the book today while nothing was handed on; otherwise as it was handed on
 * @param confirmedOn null until whoever got it has said so
 */
public record Remittance(
        Long id,
        long version,
        long unitId,
        String unit,
        YearMonth from,
        YearMonth until,
        long collected,
        int keepPercent,
        long kept,
        long remitted,
        LocalDate sentOn,
        String recorder,
        LocalDate confirmedOn,
        String confirmer,
        String receipt) {

    static Remittance read(ResultSet row) throws SQLException {
        LocalDate month = Sql.date(row, "day");
        LocalDate end = Sql.date(row, "to_month");
        Long id = Sql.id(row, "id");
        return new Remittance(
                id,
                row.getLong("version"),
                row.getLong("unit"),
                row.getString("short_name"),
                YearMonth.from(month),
                end == null ? null : YearMonth.from(end).minusMonths(1),
                id == null ? row.getLong("taken_in") : row.getLong("collected"),
                row.getInt("keep_percent"),
                row.getLong("kept"),
                row.getLong("remitted"),
                Sql.date(row, "sent_on"),
                row.getString("recorder"),
                Sql.date(row, "confirmed_on"),
                row.getString("confirmer"),
                row.getString("receipt"));
    }

    public boolean sent() {
        return id != null;
    }

    public boolean confirmed() {
        return confirmedOn != null;
    }

    /** nothing, open, sent or confirmed. */
    public String state() {
        return confirmed() ? "confirmed" : sent() ? "sent" : collected == 0 ? "nothing" : "open";
    }
}
