package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.UnitTree;

/** The grid of a branch and a year as a sheet, with numbers that can be added up: what was due and what was paid of each month. */
@UseCase("dues.read")
@ApplicationScoped
public class ExportGrid {
    private static final int HEAD = 3;
    private static final int MONTHS = 12;

    @Inject
    private UnitTree units;

    @Inject
    private DuesReader reader;

    /** @param words of the heads: title, member, due, paid, owed */
    public void excel(Scope scope, long unitId, int year, List<String> words, ListFile.Target target) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).detail("Excel " + year);
        List<DuesYear> rows = reader.read(
                Clause.of("d.unit_id = ? and", unitId).then(scope.within("d.path")),
                YearMonth.of(year, 1),
                YearMonth.of(year, MONTHS));
        try (Workbook workbook = new Workbook(target.open(), "DangVu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Dang phi " + year);
            head(sheet, unit.name(), words);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet, HEAD + 2 + i, i + 1, rows.get(i));
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, String unit, List<String> words) {
        sheet.value(0, 0, unit);
        sheet.value(1, 0, words.get(0));
        sheet.style(1, 0).bold().fontSize(14).set();
        sheet.value(HEAD + 1, 0, "TT");
        sheet.value(HEAD + 1, 1, words.get(1));
        sheet.width(1, 28);
        for (int m = 1; m <= MONTHS; m++) {
            sheet.value(HEAD, 2 * m, m);
            sheet.value(HEAD + 1, 2 * m, words.get(2));
            sheet.value(HEAD + 1, 2 * m + 1, words.get(3));
        }
        for (int c = 2; c < words.size(); c++) {
            sheet.value(HEAD + 1, 2 * MONTHS + c, words.get(c));
        }
        sheet.range(HEAD, 0, HEAD + 1, 2 * MONTHS + words.size() - 1)
                .style()
                .bold()
                .set();
        sheet.freezePane(2, HEAD + 2);
    }

    private static void line(Worksheet sheet, int line, int number, DuesYear row) {
        sheet.value(line, 0, number);
        sheet.value(line, 1, row.name());
        for (int m = 1; m <= MONTHS; m++) {
            Cell cell = row.cells().get(m - 1);
            if (cell.due() != null && cell.state() != Cell.State.ELSEWHERE) {
                sheet.value(line, 2 * m, cell.due());
            }
            if (cell.paid() > 0) {
                sheet.value(line, 2 * m + 1, cell.paid());
            }
        }
        sheet.value(line, 2 * MONTHS + 2, row.due());
        sheet.value(line, 2 * MONTHS + 3, row.paid());
        sheet.value(line, 2 * MONTHS + 4, row.owed());
    }
}
