package vn.dangvu.kernel.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plain SQL on the connection of the running transaction: for lists, figures and bulk work, which never load entities.
 * Rows are read into records. Runs only inside an operation ({@code @UseCase}), which has set the scope.
 */
@ApplicationScoped
public class Sql {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** Reads the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(Clause query, Row<T> row) {
        var rows = new ArrayList<T>();
        each(query, 0, row, rows::add);
        return rows;
    }

    public <T> Optional<T> first(Clause query, Row<T> row) {
        return list(query, row).stream().findFirst();
    }

    /** Streams the rows through a cursor, {@code fetch} at a time: memory does not grow with the result. */
    public <T> void each(Clause query, int fetch, Row<T> row, Consumer<T> sink) {
        try (PreparedStatement statement = connection().prepareStatement(query.sql())) {
            statement.setFetchSize(fetch);
            bind(statement, query.values());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    sink.accept(row.read(result));
                }
            }
        } catch (SQLException e) {
            throw new QueryFailed(query.sql(), e);
        }
    }

    public int update(Clause command) {
        try (PreparedStatement statement = connection().prepareStatement(command.sql())) {
            bind(statement, command.values());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueryFailed(command.sql(), e);
        }
    }

    /** The transaction's own connection; never closed by the caller. Pending entity changes are written first. */
    public Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof LocalDate date) {
                statement.setObject(i + 1, date);
            } else if (value instanceof Instant instant) {
                statement.setTimestamp(i + 1, Timestamp.from(instant));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (value instanceof Long[] numbers) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("bigint", numbers));
            } else if (value instanceof Null nothing) {
                statement.setNull(i + 1, nothing.type());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** A null with its {@link java.sql.Types} number, because a list of values cannot hold a bare null. */
    public record Null(int type) {}

    /** A value as it is, or a null of whatever type the place wants; a blank text is none. */
    public static Object orNull(Object value) {
        return value == null || value instanceof String text && text.isBlank() ? new Null(Types.NULL) : value;
    }

    /** The column as a date, null when absent or infinite. */
    public static LocalDate date(ResultSet row, String column) throws SQLException {
        Date value = row.getDate(column);
        if (value == null) {
            return null;
        }
        LocalDate date = row.getObject(column, LocalDate.class);
        return date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN) ? null : date;
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    public static Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
