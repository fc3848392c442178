package vn.dangvu.membership.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Sql;

/**
 * One import as it stands.
 *
 * @param id also the number by which people call it
 * @param asOf for sheets that do not say their day
 * @param failure key: why the last step came to nothing; null when it did not
 */
public record ImportSession(
        long id,
        long unitId,
        String unitName,
        String path,
        String fileName,
        int fileSize,
        SessionState state,
        LocalDate asOf,
        List<String> warnings,
        String failure,
        int rowsRead,
        Instant uploadedAt,
        String uploadedBy,
        Instant committedAt,
        Instant takenBackAt,
        String takenBackReason) {
    static final String SELECT = "select s.*, u.short_name unit_name from membership.import_session s"
            + " join membership.unit u on u.id = s.unit_id where ";

    static ImportSession read(ResultSet row) throws SQLException {
        return new ImportSession(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("path"),
                row.getString("file_name"),
                row.getInt("file_size"),
                SessionState.of(row.getString("state")),
                Sql.date(row, "as_of"),
                texts(row, "warnings"),
                row.getString("failure"),
                row.getInt("rows_read"),
                Sql.instant(row, "uploaded_at"),
                row.getString("uploaded_by_name"),
                Sql.instant(row, "committed_at"),
                Sql.instant(row, "taken_back_at"),
                row.getString("taken_back_reason"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
