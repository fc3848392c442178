package vn.dangvu.kernel.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows gathered for one table and written with one statement. COPY would be faster still, but PostgreSQL refuses it on
 * tables with row-level security.
 */
public final class BulkInsert {
    private final String table;
    private final List<String> columns;
    private final List<String> types;
    private final List<String[]> rows = new ArrayList<>();

    /** @param columns each {@code name} for text or {@code name::type} */
    public BulkInsert(String table, List<String> columns) {
        this.table = table;
        this.columns = columns.stream().map(c -> c.split("::")[0]).toList();
        this.types = columns.stream()
                .map(c -> c.contains("::") ? c.split("::")[1] : "text")
                .toList();
    }

    /** Values in the order of the columns, written as {@code toString} says; null stays null. */
    public void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + ": " + values.length + " values for " + columns.size());
        }
        rows.add(Arrays.stream(values).map(v -> v == null ? null : v.toString()).toArray(String[]::new));
    }

    public int write(Sql sql) {
        if (rows.isEmpty()) {
            return 0;
        }
        String casts = numbered(i -> "c" + i + "::" + types.get(i));
        String names = numbered(i -> "c" + i);
        String arrays = numbered(i -> "?::text[]");
        Object[] values = IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream().map(row -> row[i]).toArray(String[]::new))
                .toArray();
        rows.clear();
        return sql.update(Clause.of(
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + casts + " from unnest("
                        + arrays + ") as t(" + names + ")",
                values));
    }

    private String numbered(IntFunction<String> text) {
        return IntStream.range(0, columns.size()).mapToObj(text).collect(Collectors.joining(", "));
    }
}
