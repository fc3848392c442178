package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.sheet.SheetCell;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.ClassLists;

/** Checks one row by itself: every finding at once, and the values to keep. */
public final class RowCheck {
    private final ClassLists lists;

    public RowCheck(ClassLists lists) {
        this.lists = lists;
    }

    /**
     * @param draft the values by the name under which the register keeps them
     * @param unit what the row itself says of its branch; empty when it does not
     */
    public record Checked(Map<String, String> draft, List<Problem> problems, String unit) {

        public boolean has(Severity severity) {
            return problems.stream().anyMatch(p -> p.severity() == severity);
        }
    }

    /**
     * @param mended what was typed on screen instead of the cell; an empty text empties it
     * @param confirmed keys ({@link #key}) of findings somebody has said yes to
     */
    public Checked check(
            SheetLayout layout, SheetRow row, Map<Field, String> mended, Set<String> confirmed, LocalDate asOf) {
        var findings = new Findings(cells(layout, row, mended));
        PersonCheck.name(findings);
        var born = PersonCheck.sexAndBirth(findings, asOf);
        new JoiningCheck(findings, asOf).check(born);
        NumberCheck.check(findings, born, asOf);
        new WordsCheck(findings, lists).check();
        List<Problem> problems = findings.problems.stream()
                .filter(p -> p.severity() != Severity.CONFIRM || !confirmed.contains(key(p)))
                .map(p -> Century.complete(p, asOf))
                .map(p -> p.at(layout.column(p.field()).orElse(-1)))
                .toList();
        return new Checked(findings.draft, problems, findings.text(Field.UNIT));
    }

    public static String key(Problem problem) {
        return problem.kind() + ":" + problem.field().key();
    }

    private static Map<Field, SheetCell> cells(SheetLayout layout, SheetRow row, Map<Field, String> mended) {
        var cells = new EnumMap<Field, SheetCell>(Field.class);
        layout.columns().forEach((column, field) -> cells.put(field, row.cell(column)));
        mended.forEach((field, text) -> cells.put(field, SheetCell.text(text)));
        return cells;
    }
}
