package vn.dangvu.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.figures.ExportTable;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.membership.figures.TablePaper;
import vn.dangvu.web.figures.TablesPage.Row;
import vn.dangvu.web.figures.TablesPage.Sheet;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** A table of figures/tables.xhtml as a sheet: the same question with {@code table=2a}. */
@WebServlet("/figures/export")
public class TableServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient TablesPage tables;

    @Inject
    private transient ExportTable exportTable;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Formats formats;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Report report = tables.getReport();
        Optional<Sheet> sheet = tables.getSheets().stream()
                .filter(s -> s.code().equals(request.getParameter("table")))
                .findFirst();
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = exportTable.excel(access.scope("statistics.read"), report.question(), paper(report, sheet.get()));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"bieu-" + sheet.get().code() + "-"
                        + report.question().to() + ".xlsx\"");
        response.getOutputStream().write(file);
    }

    private TablePaper paper(Report report, Sheet sheet) {
        List<String> columns = sheet.women() ? List.of("now", "women", "share") : List.of("now", "before", "percent");
        return new TablePaper(
                report.unit(),
                texts.of("figures.tables.number", sheet.code()),
                sheet.title(),
                texts.of(
                        "figures.paper.period",
                        formats.date(report.question().from()),
                        formats.date(report.question().to())),
                columns.stream().map(c -> texts.get("figures.tables." + c)).toList(),
                sheet.rows().stream().map(row -> row(sheet, row)).toList(),
                texts.get(sheet.balanced() ? "figures.reconciled" : "figures.unreconciled"),
                List.of(texts.get("figures.tables.maker"), texts.get("figures.tables.signer")));
    }

    private static TablePaper.Row row(Sheet sheet, Row row) {
        List<Number> numbers = row.head()
                ? Arrays.asList(null, null, null)
                : sheet.women()
                        ? Arrays.asList(row.now(), row.women(), share(row.now(), sheet.whole()))
                        : Arrays.asList(row.now(), row.before(), share(row.now(), row.before()));
        return new TablePaper.Row(row.mark(), row.label(), row.strong(), numbers);
    }

    private static Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
