package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Paper.Align;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;
import vn.dangvu.kernel.paper.PaperPdf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Exactly the list on the page, whole: streamed as a sheet, or set on paper. What left the house, under which conditions and how
 * many people, is in the audit chain.
 */
@UseCase("export.list")
@ApplicationScoped
public class ExportMembers {
    private static final int FETCH = 500;
    /** Rows handed on to the stream at a time. */
    private static final int FLUSH = 1000;
    /** More than a ward has; a longer list is for the sheet. */
    private static final int MOST_ON_PAPER = 6000;

    private static final double SIZE = 10;

    @Inject
    private Sql sql;

    @Inject
    private FilterUnits units;

    /** Where the sheet goes; opened when nothing can refuse it any more. */
    @FunctionalInterface
    public interface Target {
        OutputStream open() throws IOException;
    }

    /** @return the number of people */
    public int excel(
            Scope scope, MemberFilter filter, String sort, boolean descending, ListPaper paper, Target target) {
        Clause query = query(scope, filter, sort, descending);
        int[] row = {paper.lines().size() + 3};
        int head = row[0];
        try (Workbook workbook = new Workbook(target.open(), "DangVu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sach");
            head(sheet, paper, head);
            sql.each(query, FETCH, RollQuery::read, member -> {
                write(sheet, paper, ++row[0], row[0] - head, member);
            });
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded(scope, filter, "xlsx", row[0] - head);
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf(Scope scope, MemberFilter filter, String sort, boolean descending, ListPaper paper) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(cells(paper.columns().stream().map(ListPaper.Column::heading).toList(), "TT", true));
        sql.each(query(scope, filter, sort, descending), FETCH, RollQuery::read, member -> {
            if (rows.size() > MOST_ON_PAPER) {
                throw new IllegalArgumentException("roll.too-long-for-paper");
            }
            rows.add(cells(
                    paper.columns().stream().map(c -> c.value().apply(member)).toList(),
                    Integer.toString(rows.size()),
                    false));
        });
        recorded(scope, filter, "pdf", rows.size() - 1);
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
        blocks.add(new Grid(widths(paper), true, 1, rows));
        return PaperPdf.of(new Paper("A4", true, blocks));
    }

    private Clause query(Scope scope, MemberFilter filter, String sort, boolean descending) {
        units.mustCover(scope, filter);
        return new RollQuery(scope, filter).all(MemberSort.of(sort), descending);
    }

    private static int recorded(Scope scope, MemberFilter filter, String format, int count) {
        String path =
                scope.mandates().isEmpty() ? null : scope.mandates().get(0).path();
        scope.trail()
                .about("member-list", null, path)
                .asOf(filter.asOf().date())
                .detail(format + " count=" + count + " " + filter.described());
        return count;
    }

    private static void head(Worksheet sheet, ListPaper paper, int head) {
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

    private static void write(Worksheet sheet, ListPaper paper, int row, int number, MemberRow member) {
        sheet.value(row, 0, number);
        for (int c = 0; c < paper.columns().size(); c++) {
            String value = paper.columns().get(c).value().apply(member);
            if (!value.isEmpty()) {
                sheet.value(row, c + 1, value);
            }
        }
        if (number % FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Cell> cells(List<String> values, String number, boolean head) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(List.of(text(Align.CENTRE, number, SIZE, head))));
        values.forEach(v -> cells.add(new Cell(List.of(text(head ? Align.CENTRE : Align.LEFT, v, SIZE, head)))));
        return cells;
    }

    private static Text text(Align align, String text, double size, boolean bold) {
        return new Text(align, List.of(new Run(text, size, bold, false, false)));
    }

    private static List<Integer> widths(ListPaper paper) {
        int all = paper.columns().stream().mapToInt(ListPaper.Column::width).sum() + 4;
        var widths = new ArrayList<Integer>();
        widths.add(4);
        paper.columns().forEach(c -> widths.add(Math.max(3, 96 * c.width() / all)));
        return widths;
    }
}
