package vn.dangvu.kernel.query;

import java.sql.SQLException;

/** The database refused a statement. {@link #state} tells a broken constraint from a lost connection. */
public class QueryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + sql.strip().lines().findFirst().orElse("") + " …]", cause);
    }

    public String state() {
        return ((SQLException) getCause()).getSQLState();
    }
}
