package vn.dangvu.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.help.ReviewWard;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.testing.Papers;
import vn.dangvu.kernel.testing.Room;

/** The report as Word holds what the page holds: a column for each figure, a line for each branch, the sum last. */
class ReportInWordTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Period PERIOD = new Period(2024, 0);
    private static ReviewWard ward;

    @BeforeAll
    static void ward() {
        ReviewWard.people(ROOM);
        ward = new ReviewWard(ROOM).open(2024);
        ward.of(2).listed().helped(6L);
        ward.of(3).proposed();
    }

    private static ListPaper<ReadReviewReport.Line> paper() {
        var columns = new ArrayList<ListPaper.Column<ReadReviewReport.Line>>();
        columns.add(new ListPaper.Column<>("Chi bộ", 22, ReadReviewReport.Line::unit));
        for (Figure figure : Figure.values()) {
            columns.add(new ListPaper.Column<>(figure.code(), 8, line -> Integer.toString(line.of(figure))));
        }
        return new ListPaper<>(
                "Đảng ủy phường",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Thực hiện Chỉ thị 28 năm 2024",
                List.of("Lập ngày 31/12/2024"),
                columns);
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    @Test
    void headingsLinesAndSumAreThoseOfTheReport() throws IOException {
        var scope = ward.scope(ReviewWard.COMMITTEE, "review.read");
        var reports = ROOM.use(ReadReviewReport.class);
        ReadReviewReport.Report report = reports.of(scope, 50, PERIOD);
        byte[] word = reports.paper(scope, 50, PERIOD, paper(), Format.DOCX);
        Papers.save("ReportInWordTest-bao-cao-ct28.docx", word);

        assertThat(report.sum().of(Figure.LISTED)).isEqualTo(1);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Thực hiện Chỉ thị 28 năm 2024", "Lập ngày 31/12/2024");
            List<XWPFTable> tables = document.getTables();
            assertThat(tables.get(0).getText()).contains("Đảng ủy phường", "ĐẢNG CỘNG SẢN VIỆT NAM");
            XWPFTable figures = tables.get(1);
            assertThat(texts(figures.getRow(0))).startsWith("TT", "Chi bộ", "reviewed", "listed");
            assertThat(figures.getRow(0).isRepeatHeader()).isTrue();
            assertThat(IntStream.rangeClosed(1, report.lines().size())
                            .mapToObj(i -> texts(figures.getRow(i)))
                            .toList())
                    .isEqualTo(report.lines().stream()
                            .map(line -> cells(report.lines().indexOf(line) + 1, line))
                            .toList());
        }
        assertThat(ROOM.value("select detail from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("docx 2024 0");
    }

    private static List<String> cells(int number, ReadReviewReport.Line line) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(number));
        cells.add(line.unit());
        for (Figure figure : Figure.values()) {
            cells.add(Integer.toString(line.of(figure)));
        }
        return cells;
    }
}
