package vn.dangvu.kernel.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row with its number as the program that made the file shows it, from 1.
 *
 * @param sheet position of the sheet in the file, from 0
 */
public record SheetRow(int sheet, int number, List<SheetCell> cells) {

    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean blank() {
        return cells.stream().allMatch(SheetCell::blank);
    }

    /** The columns that hold something. */
    public List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).blank())
                .boxed()
                .toList();
    }

    /** A, B, … Z, AA: the letters of a column, counted from 0. */
    public static String letters(int column) {
        String tail = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? tail : letters(column / 26 - 1) + tail;
    }
}
