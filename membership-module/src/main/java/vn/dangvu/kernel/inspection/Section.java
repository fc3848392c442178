package vn.dangvu.kernel.inspection;

import java.util.List;
import java.util.function.Function;
import vn.dangvu.kernel.query.Clause;

/**
 * One table of a package.
 *
 * @param code names it in files and words
 * @param columns names of the columns that {@code rows} gives, in its order; all are written as text
 * @param rows the statement: one, however many rows
 */
public record Section(String code, List<String> columns, Function<Period, Clause> rows) {

    public static Section of(String code, String columns, Function<Period, Clause> rows) {
        return new Section(code, List.of(columns.split(" ")), rows);
    }
}
