package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.intake.paper.Field;

/** An empty list to fill in: one value a column, everything as text so that no zero gets lost. */
@UseCase(value = "member.import", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OwnTemplate {
    public static final List<Field> FIELDS = List.of(
            Field.ORDINAL,
            Field.FULL_NAME,
            Field.SEX,
            Field.BORN,
            Field.ETHNICITY,
            Field.RELIGION,
            Field.HOME_TOWN,
            Field.PERMANENT_ADDRESS,
            Field.OCCUPATION,
            Field.GENERAL_EDUCATION,
            Field.PROFESSIONAL,
            Field.POLITICAL_THEORY,
            Field.ADMITTED,
            Field.RECOGNISED,
            Field.CARD,
            Field.CITIZEN,
            Field.FILE_NUMBER,
            Field.PHONE,
            Field.UNIT,
            Field.STANDING,
            Field.NOTE);
    private static final int ROWS = 500;
    private static final String TEXT = "@";

    public void write(Scope scope, OutputStream out, String sheetName, Function<Field, String> heading) {
        try (var book = new Workbook(out, "DangVu", "1.0")) {
            var page = book.newWorksheet(sheetName);
            for (int i = 0; i < FIELDS.size(); i++) {
                page.value(0, i, heading.apply(FIELDS.get(i)));
                page.width(i, i == 0 ? 6 : 20);
            }
            page.range(0, 0, 0, FIELDS.size() - 1).style().bold().set();
            page.range(1, 0, ROWS, FIELDS.size() - 1).style().format(TEXT).set();
            int sex = FIELDS.indexOf(Field.SEX);
            page.range(1, sex, ROWS, sex).validateWithListByFormula("\"Nam,Nữ\"");
            page.freezePane(2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
