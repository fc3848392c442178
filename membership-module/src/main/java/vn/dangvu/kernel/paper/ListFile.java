package vn.dangvu.kernel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dangvu.kernel.paper.Paper.Align;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/** A list as a file: streamed as a sheet while it is read, or set on A4 paper to print or to go on with in Word. */
public final class ListFile<R> {
    /** Rows handed on to the stream at a time. */
    private static final int FLUSH = 1000;
    /** More than a ward has; a longer list is for the sheet. */
    private static final int MOST_ON_PAPER = 6000;

    private static final double SIZE = 10;
    /** Of letters where a word of a heading would not fit in its column otherwise. */
    private static final double SMALL_SIZE = 8;

    private static final int MANY_COLUMNS = 18;

    private final ListPaper<R> paper;
    private final Consumer<Consumer<R>> rows;
    private int count;
    private int before;

    /** @param rows hands every row of the list to what it is given */
    public ListFile(ListPaper<R> paper, Consumer<Consumer<R>> rows) {
        this.paper = paper;
        this.rows = rows;
    }

    /** Where the sheet goes; opened when nothing can refuse it any more. */
    @FunctionalInterface
    public interface Target {
        OutputStream open() throws IOException;
    }

    /** The first row carries the number after this one: the list goes on from another file. */
    public ListFile<R> after(int number) {
        before = number;
        return this;
    }

    /** How many rows were written. */
    public int count() {
        return count;
    }

    public void excel(Target target) {
        int head = paper.lines().size() + 3;
        try (Workbook workbook = new Workbook(target.open(), "DangVu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sach");
            head(sheet, head);
            rows.accept(row -> {
                count++;
                write(sheet, head + count, row);
            });
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf() {
        return paper(Format.PDF);
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] paper(Format format) {
        var lines = new ArrayList<List<Cell>>();
        lines.add(cells(paper.columns().stream().map(ListPaper.Column::heading).toList(), "TT", true));
        rows.accept(row -> {
            if (lines.size() > MOST_ON_PAPER) {
                throw new IllegalArgumentException("roll.too-long-for-paper");
            }
            count++;
            lines.add(cells(
                    paper.columns().stream().map(c -> c.value().apply(row)).toList(),
                    Integer.toString(before + count),
                    false));
        });
        var blocks = new ArrayList<Block>();
        blocks.add(new Grid(
                List.of(50, 50),
                false,
                0,
                List.of(List.of(
                        new Cell(List.of(
                                text(Align.CENTRE, paper.unit(), 13, true), text(Align.CENTRE, "*", 13, false))),
                        new Cell(List.of(
                                new Text(Align.CENTRE, List.of(new Run(paper.party(), 13, true, false, true)))))))));
        blocks.add(text(Align.CENTRE, paper.title(), 15, true));
        paper.lines().forEach(line -> blocks.add(text(Align.CENTRE, line, 12, false)));
        blocks.add(new Grid(widths(), true, 1, lines));
        return format.set(new Paper("A4", true, blocks));
    }

    private void head(Worksheet sheet, int head) {
        sheet.value(0, 0, paper.unit());
        sheet.value(1, 0, paper.title());
        sheet.style(1, 0).bold().fontSize(14).set();
        for (int i = 0; i < paper.lines().size(); i++) {
            sheet.value(2 + i, 0, paper.lines().get(i));
        }
        sheet.value(head, 0, "TT");
        sheet.width(0, 6);
        for (int c = 0; c < paper.columns().size(); c++) {
            sheet.value(head, c + 1, paper.columns().get(c).heading());
            sheet.width(c + 1, paper.columns().get(c).width());
        }
        sheet.range(head, 0, head, paper.columns().size())
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(0, head + 1);
    }

    private void write(Worksheet sheet, int line, R row) {
        sheet.value(line, 0, before + count);
        for (int c = 0; c < paper.columns().size(); c++) {
            String value = paper.columns().get(c).value().apply(row);
            if (!value.isEmpty()) {
                sheet.value(line, c + 1, value);
            }
        }
        if (count % FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Cell> cells(List<String> values, String number, boolean head) {
        double size = paper.columns().size() > MANY_COLUMNS ? SMALL_SIZE : SIZE;
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(List.of(text(Align.CENTRE, number, size, head))));
        values.forEach(v -> cells.add(new Cell(List.of(text(head ? Align.CENTRE : Align.LEFT, v, size, head)))));
        return cells;
    }

    private static Text text(Align align, String text, double size, boolean bold) {
        return new Text(align, List.of(new Run(text, size, bold, false, false)));
    }

    private List<Integer> widths() {
        int all = paper.columns().stream().mapToInt(ListPaper.Column::width).sum() + 4;
        var widths = new ArrayList<Integer>();
        widths.add(4);
        paper.columns().forEach(c -> widths.add(Math.max(3, 96 * c.width() / all)));
        return widths;
    }
}
