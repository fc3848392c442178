package vn.dangvu.kernel.query;

import java.util.List;
import java.util.stream.Stream;

/** A piece of SQL with the values of its question marks. Text from outside only ever travels as a value. */
public record Clause(String sql, List<Object> values) {

    public static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    /** The column holds this text somewhere; a % or _ in it means itself. */
    public static Clause holds(String column, String text) {
        return of(column + " like ?", "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    public Clause and(Clause other) {
        return new Clause(
                sql + " and " + other.sql,
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    /** Both pieces one after the other. */
    public Clause then(Clause other) {
        return new Clause(
                sql + " " + other.sql,
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    public Clause then(String more, Object... moreValues) {
        return then(of(more, moreValues));
    }
}
