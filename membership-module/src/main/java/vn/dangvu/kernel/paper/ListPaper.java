package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.function.Function;

/**
 * The words and columns of an exported list; the web gives them, in the language of the user.
 *
 * @param lines said under the title: unit, day, conditions, order
 */
public record ListPaper<R>(String unit, String party, String title, List<String> lines, List<Column<R>> columns) {

    /** @param width of the sheet's column, in letters; values are never null */
    public record Column<R>(String heading, int width, Function<R, String> value) {}
}
