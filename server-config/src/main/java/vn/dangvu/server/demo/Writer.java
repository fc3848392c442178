package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dangvu.server.load.CopyRows;
import vn.dangvu.server.load.IdRange;

/** Where all parts of the demonstration put their rows; the tables are filled in the order of their foreign keys. */
final class Writer {
    static final String FOREVER = "infinity";
    static final String ALWAYS = "-infinity";
    private static final LocalDate FIRST_ENTRY = LocalDate.of(2015, 1, 5);
    private static final int DAYS_TO_THE_DESK = 3;

    private final Connection connection;
    private final String schema;
    private final IdRange ids;
    private final long clerk;
    private final Map<String, CopyRows> tables = new TreeMap<>();

    Writer(Connection connection, String schema, IdRange ids, long clerk) {
        this.connection = connection;
        this.schema = schema;
        this.ids = ids;
        this.clerk = clerk;
    }

    long id() {
        return ids.next();
    }

    /** Who entered everything: the account of the organisation clerk. */
    long clerk() {
        return clerk;
    }

    CopyRows into(String table, String columns) {
        return tables.computeIfAbsent(table, t -> new CopyRows(connection, schema + "." + t, columns));
    }

    void flush(String... order) throws SQLException {
        for (String table : order) {
            if (tables.containsKey(table)) {
                tables.get(table).flush();
            }
        }
    }

    /** When the office learned of something: three days later; what is older than the register, on its first day. */
    static Instant learned(LocalDate day) {
        LocalDate desk = day == null || day.isBefore(FIRST_ENTRY) ? FIRST_ENTRY : day.plusDays(DAYS_TO_THE_DESK);
        return desk.atTime(2, 30).toInstant(ZoneOffset.UTC);
    }

    static Object open(LocalDate end) {
        return end == null ? FOREVER : end;
    }

    static <T> Object orNull(T value, Function<T, ?> read) {
        return value == null ? null : read.apply(value);
    }
}
