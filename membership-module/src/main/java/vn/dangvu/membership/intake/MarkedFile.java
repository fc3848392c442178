package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.intake.ShowProblems.Line;

/** The rows that were not imported, as they stood in the file, each with what is wrong: to be mended in the office program. */
@UseCase("member.import")
@ApplicationScoped
public class MarkedFile {
    private static final String TINT = "FCE8E3";
    private static final int WIDEST = 60;

    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private ShowProblems problems;

    /** @param sentence says a finding in the language of the reader */
    public void write(Scope scope, long id, OutputStream out, String problemHeading, Function<Line, String> sentence) {
        ImportSession session = sessions.session(scope, id);
        scope.trail().about("import", id, session.path());
        try (var book = new Workbook(out, "DangVu", "1.0")) {
            for (Marked marked : marked(id)) {
                ImportSheet sheet = marked.sheet();
                write(
                        book.newWorksheet(sheet.name()),
                        sheet,
                        marked.rows(),
                        findings(scope, id, sheet.sheet()),
                        problemHeading,
                        sentence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Marked(ImportSheet sheet, List<SheetRow> rows) {}

    /** The sheets with rows that were not imported; where there are none, the first with its headings alone. */
    private List<Marked> marked(long id) {
        List<Marked> all = sessions.sheets(id).stream()
                .map(sheet -> new Marked(sheet, rows(id, sheet.sheet())))
                .toList();
        List<Marked> some =
                all.stream().filter(marked -> !marked.rows().isEmpty()).toList();
        return some.isEmpty() ? all.subList(0, 1) : some;
    }

    private List<SheetRow> rows(long id, int sheet) {
        return sql
                .list(
                        Clause.of(
                                "select " + StoredRow.COLUMNS
                                        + " from membership.import_row where session_id = ? and sheet = ? and state in ('error', 'confirm')"
                                        + " order by row_number",
                                id,
                                sheet),
                        StoredRow::read)
                .stream()
                .map(StoredRow::row)
                .toList();
    }

    private Map<Integer, List<Line>> findings(Scope scope, long id, int sheet) {
        return problems.ofSheet(scope, id, sheet).stream().collect(Collectors.groupingBy(Line::row));
    }

    private static void write(
            Worksheet page,
            ImportSheet sheet,
            List<SheetRow> rows,
            Map<Integer, List<Line>> findings,
            String problemHeading,
            Function<Line, String> sentence) {
        List<String> labels = sheet.layout().labels();
        for (int i = 0; i < labels.size(); i++) {
            page.value(0, i, labels.get(i));
        }
        page.value(0, labels.size(), problemHeading);
        page.range(0, 0, 0, labels.size()).style().bold().set();
        page.width(labels.size(), WIDEST);
        for (int r = 0; r < rows.size(); r++) {
            SheetRow row = rows.get(r);
            List<Line> lines = findings.getOrDefault(row.number(), List.of());
            for (int c = 0; c < labels.size(); c++) {
                page.value(r + 1, c, row.cell(c).shown());
                String cell = SheetRow.letters(c) + row.number();
                if (lines.stream().anyMatch(l -> l.cell().equals(cell))) {
                    page.style(r + 1, c).fillColor(TINT).set();
                }
            }
            page.value(r + 1, labels.size(), lines.stream().map(sentence).collect(Collectors.joining("\n")));
            page.style(r + 1, labels.size()).wrapText(true).set();
        }
        page.freezePane(0, 1);
    }
}
