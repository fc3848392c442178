package vn.dangvu.membership.roll;

import java.util.List;
import java.util.function.Function;

/**
 * The words and columns of an exported list; the web gives them, in the language of the user.
 *
 * @param lines said under the title: unit, day, conditions, order
 */
public record ListPaper(String unit, String party, String title, List<String> lines, List<Column> columns) {

    /** @param width of the sheet's column, in letters */
    public record Column(String heading, int width, Function<MemberRow, String> value) {}
}
