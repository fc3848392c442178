package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.RowCheck;
import vn.dangvu.membership.intake.paper.Severity;

/** All checks of a row: by itself, its unit, and what the register knows of the person. */
@ApplicationScoped
class Examiner {
    @Inject
    private ClassLists lists;

    @Inject
    private SessionStore sessions;

    @Inject
    private RegisterComparison register;

    @Inject
    private RowStore rows;

    /** What is needed to examine rows of one session. */
    record Desk(Scope scope, ImportSession session, Map<Integer, ImportSheet> sheets, UnitFinder units) {}

    Desk desk(Scope scope, ImportSession session) {
        Map<Integer, ImportSheet> sheets = sessions.sheets(session.id()).stream()
                .collect(Collectors.toMap(ImportSheet::sheet, Function.identity()));
        return new Desk(scope, session, sheets, sessions.branches(session.path()));
    }

    List<ExaminedRow> examine(Desk desk, List<StoredRow> stored) {
        var check = new RowCheck(lists);
        var examined = new ArrayList<ExaminedRow>(stored.size());
        for (StoredRow row : stored) {
            ImportSheet sheet = desk.sheets.get(row.row().sheet());
            RowCheck.Checked checked = check.check(
                    sheet.layout(),
                    row.row(),
                    row.mended(),
                    row.confirmed(),
                    sheet.asOf() == null ? desk.session.asOf() : sheet.asOf());
            var result = new ExaminedRow(row, sheet, checked);
            place(desk, result, checked.unit());
            examined.add(result);
        }
        register.compare(desk.scope, examined);
        return examined;
    }

    private static void place(Desk desk, ExaminedRow row, String said) {
        row.unit = desk.units
                .find(said)
                .or(() -> desk.units.byId(row.sheet.unitId()))
                .orElse(null);
        if (row.unit == null) {
            row.findings.add(RowFinding.about(
                    null, Severity.ERROR, said.isEmpty() ? "unit.missing" : "unit.unknown", Field.UNIT, said));
        }
    }

    /** Examines again after something was said about these rows. */
    void again(Scope scope, ImportSession session, List<StoredRow> changed) {
        rows.replace(session, examine(desk(scope, session), changed));
        rows.pair(session);
    }

    void again(Scope scope, ImportSession session, StoredRow changed) {
        again(scope, session, List.of(changed));
    }

    /** The keys of what can be confirmed at once. */
    static Set<String> openQuestions(ExaminedRow row) {
        return row.findings.stream()
                .map(RowFinding::problem)
                .filter(p -> p.severity() == Severity.CONFIRM)
                .map(RowCheck::key)
                .collect(Collectors.toSet());
    }
}
