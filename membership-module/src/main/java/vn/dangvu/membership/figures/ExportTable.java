package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** An official table as a sheet, to be sent on. That it left the house is in the audit chain. */
@UseCase("statistics.read")
@ApplicationScoped
public class ExportTable {
    private static final int HEAD = 5;

    @Inject
    private Sql sql;

    public byte[] excel(Scope scope, Question question, TablePaper table) {
        String path = sql.first(
                        Clause.of("select path from membership.unit where id = ?", question.unitId()),
                        row -> row.getString(1))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(path);
        scope.trail().about("unit", question.unitId(), path).asOf(question.to()).detail("xlsx " + table.number());
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "DangVu", "1.0")) {
            write(workbook.newWorksheet(table.number()), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, TablePaper table) {
        int last = table.columns().size() + 1;
        head(sheet, table, last);
        int at = HEAD;
        for (TablePaper.Row row : table.rows()) {
            at++;
            sheet.value(at, 0, row.mark());
            sheet.value(at, 1, row.label());
            for (int c = 0; c < row.numbers().size(); c++) {
                number(sheet, at, c + 2, row.numbers().get(c));
            }
            if (row.strong()) {
                sheet.range(at, 0, at, last).style().bold().set();
            }
        }
        sheet.range(HEAD, 0, at, last)
                .style()
                .borderStyle("thin")
                .wrapText(true)
                .set();
        sheet.value(at + 1, 1, table.check());
        for (int i = 0; i < table.signers().size(); i++) {
            sheet.value(at + 3, i == 0 ? 1 : last, table.signers().get(i));
            sheet.style(at + 3, i == 0 ? 1 : last)
                    .bold()
                    .horizontalAlignment("center")
                    .set();
        }
    }

    private static void head(Worksheet sheet, TablePaper table, int last) {
        sheet.value(0, 0, table.unit());
        sheet.style(0, 0).bold().set();
        sheet.value(0, last, table.number());
        sheet.style(0, last).bold().horizontalAlignment("right").set();
        sheet.value(2, 0, table.title());
        sheet.value(3, 0, table.period());
        for (int line = 2; line <= 3; line++) {
            sheet.range(line, 0, line, last).merge();
            sheet.style(line, 0).horizontalAlignment("center").set();
        }
        sheet.style(2, 0).bold().fontSize(14).horizontalAlignment("center").set();
        sheet.value(HEAD, 0, "TT");
        sheet.value(HEAD, 1, "Chỉ tiêu");
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(HEAD, c + 2, table.columns().get(c));
            sheet.width(c + 2, 16);
        }
        sheet.range(HEAD, 0, HEAD, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .set();
        sheet.width(0, 6);
        sheet.width(1, 60);
        sheet.freezePane(0, HEAD + 1);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void number(Worksheet sheet, int row, int column, Number value) {
        if (value instanceof Long whole) {
            sheet.value(row, column, whole);
        } else if (value != null) {
            sheet.value(row, column, value.doubleValue());
            sheet.style(row, column).format("0.0%").set();
        }
    }
}
