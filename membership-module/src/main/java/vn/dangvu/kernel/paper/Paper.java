package vn.dangvu.kernel.paper;

import java.util.List;

/**
 * A paper ready to be set: blocks one under the other. The margins are those of Party documents: top and bottom 20 mm, left 30,
 * right 15; of tables on wide paper 15 all round; of small paper less.
 *
 * @param size {@code A4}, {@code A3}, {@code A5} or {@code BOOK}, the bound book of 205 × 145 mm
 */
public record Paper(String size, boolean wide, List<Block> blocks) {

    /** A line of text, a table, or the end of a page. */
    public sealed interface Block permits Text, Grid, Break {}

    /** What follows begins on a new page. */
    public record Break() implements Block {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /**
     * @param size in points
     * @param boxed in a box of its own, for one figure of a number
     */
    public record Run(String text, double size, boolean bold, boolean italic, boolean underline, boolean boxed) {
        public Run(String text, double size, boolean bold, boolean italic, boolean underline) {
            this(text, size, bold, italic, underline, false);
        }
    }

    /** @param indent the first line of a paragraph stands in by 10 mm */
    public record Text(Align align, List<Run> runs, boolean indent) implements Block {
        public Text(Align align, List<Run> runs) {
            this(align, runs, false);
        }

        boolean empty() {
            return runs.stream().allMatch(r -> r.text().isBlank());
        }
    }

    /**
     * @param widths in hundredths of the line
     * @param ruled with lines around every cell
     * @param heads rows repeated on every page
     */
    public record Grid(List<Integer> widths, boolean ruled, int heads, List<List<Cell>> rows) implements Block {}

    /**
     * @param photo a frame of 30 × 40 mm to paste a picture into
     * @param picture a JPEG that stands in the frame instead of the text, null when it is to be pasted
     */
    public record Cell(List<Text> texts, boolean photo, byte[] picture) {
        public Cell(List<Text> texts) {
            this(texts, false, null);
        }
    }

    /**
     * How many blocks from there on stay on one page: the last paragraph, empty lines and the signatures under it; a heading and what it
     * stands over; 0 elsewhere.
     */
    int together(int first) {
        if (!(blocks.get(first) instanceof Text start) || start.empty()) {
            return 0;
        }
        int signed = signed(first);
        boolean heading = signed == 0
                && start.runs().stream().allMatch(r -> r.bold() || r.text().isBlank());
        boolean over = heading
                && first + 1 < blocks.size()
                && blocks.get(first + 1) instanceof Text next
                && !next.empty()
                && signed(first + 1) == 0;
        return over ? 2 : signed;
    }

    private int signed(int first) {
        int end = first + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Text text && text.empty()) {
            end++;
        }
        return end < blocks.size() && blocks.get(end) instanceof Grid grid && !grid.ruled() ? end - first + 1 : 0;
    }

    /** The same paper with a picture in its frames. */
    public Paper with(byte[] picture) {
        return picture == null
                ? this
                : new Paper(
                        size, wide, blocks.stream().map(b -> framed(b, picture)).toList());
    }

    private static Block framed(Block block, byte[] picture) {
        return block instanceof Grid grid
                ? new Grid(
                        grid.widths(),
                        grid.ruled(),
                        grid.heads(),
                        grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(c -> c.photo() ? new Cell(c.texts(), true, picture) : c)
                                        .toList())
                                .toList())
                : block;
    }
}
