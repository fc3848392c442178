package vn.dangvu.membership.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.query.Sql;

/**
 * A unit as it is today.
 *
 * @param type code, see {@link UnitTypes}
 * @param parentName short name of the unit above, null at the top: tells homonyms apart
 * @param closedOn first day it no longer exists, null while it works
 * @param version to be given back with a change
 */
public record UnitRow(
        long id,
        String type,
        String code,
        String name,
        String shortName,
        String path,
        Long parentId,
        String parentName,
        String place,
        LocalDate openedOn,
        LocalDate closedOn,
        long version) {
    static final String COLUMNS =
            "u.id, u.type, u.code, u.name, u.short_name, u.path, u.parent_id, above.short_name above_name, u.place,"
                    + " u.opened_on, u.closed_on, u.version";
    static final String FROM = " from membership.unit u left join membership.unit above on above.id = u.parent_id ";

    static UnitRow read(ResultSet row) throws SQLException {
        return new UnitRow(
                row.getLong("id"),
                row.getString("type"),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("path"),
                Sql.id(row, "parent_id"),
                row.getString("above_name"),
                row.getString("place"),
                Sql.date(row, "opened_on"),
                Sql.date(row, "closed_on"),
                row.getLong("version"));
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
