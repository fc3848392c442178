package vn.dangvu.membership.reliefs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.query.Sql;

/**
 * One application and what became of it.
 *
 * @param until the last month
 * @param waiting since when it waits; decided otherwise
 * @param declined the reason when it was refused or taken back, null otherwise
 * @param ended the reason when it was ended before its time, null otherwise
 */
public record Relief(
        long id,
        long memberId,
        String name,
        long unitId,
        String unit,
        int percent,
        YearMonth from,
        YearMonth until,
        String reason,
        String detail,
        LocalDate appliedOn,
        Long renews,
        String opinion,
        Instant proposedAt,
        long proposedBy,
        boolean approved,
        String body,
        String number,
        LocalDate decidedOn,
        String declined,
        String ended) {
    static final String SELECT =
            """
            select r.*, f.full_name, u.short_name, count(*) over () as total from membership.dues_relief r
            join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    static Relief read(ResultSet row) throws SQLException {
        return new Relief(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getInt("percent"),
                YearMonth.from(Sql.date(row, "from_month")),
                YearMonth.from(Sql.date(row, "to_month")).minusMonths(1),
                row.getString("reason"),
                row.getString("detail"),
                Sql.date(row, "applied_on"),
                Sql.id(row, "renews"),
                row.getString("branch_opinion"),
                Sql.instant(row, "proposed_at"),
                row.getLong("proposed_by"),
                row.getTimestamp("approved_at") != null,
                row.getString("body"),
                row.getString("number"),
                Sql.date(row, "decided_on"),
                row.getString("withdrawn_reason"),
                row.getString("ended_reason"));
    }

    public boolean waits() {
        return !approved && declined == null;
    }

    public boolean exemption() {
        return percent == 100;
    }

    /** waiting, declined, ended, current, ahead or over on this day. */
    public String state(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!approved) {
            return declined == null ? "waiting" : "declined";
        }
        return month.isBefore(from) ? "ahead" : month.isAfter(until) ? ended == null ? "over" : "ended" : "current";
    }
}
