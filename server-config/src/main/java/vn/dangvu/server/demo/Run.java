package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** Whole stories in one statement, with values. */
record Run(Connection connection) {
    void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
