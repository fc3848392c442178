package vn.dangvu.server.load;

import java.sql.Connection;
import java.sql.SQLException;

/** Ids of our own, taken in one range from a sequence that hands them out by fifty; {@link #close} tells the sequence. */
public final class IdRange {
    private static final int STEP = 50;

    private final Connection connection;
    private final String sequence;
    private long next;

    public IdRange(Connection connection, String sequence) throws SQLException {
        this.connection = connection;
        this.sequence = sequence;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select nextval('" + sequence + "')")) {
            row.next();
            next = row.getLong(1) - STEP + 1;
        }
    }

    public long next() {
        return next++;
    }

    /** The first of {@code count} ids in a row. */
    public long next(int count) {
        long first = next;
        next += count;
        return first;
    }

    public void close() throws SQLException {
        long last = (next + STEP - 1) / STEP * STEP;
        try (var statement = connection.createStatement()) {
            statement.execute("select setval('" + sequence + "', " + last + ")");
        }
    }
}
