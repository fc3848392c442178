package vn.dangvu.membership.figures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The units that stood under the one asked for on a day, itself included. They are asked for once and handed on as values: the database
 * then knows how many they are before it decides how to read their members.
 *
 * @param parts for each unit the unit right below the one asked for under which it stood
 */
record Stood(Long[] units, Long[] parts) {
    static Stood read(ResultSet row, String day) throws SQLException {
        return new Stood(ids(row.getArray(day + "_units")), ids(row.getArray(day + "_parts")));
    }

    private static Long[] ids(Array array) throws SQLException {
        return array == null ? new Long[0] : (Long[]) array.getArray();
    }
}
