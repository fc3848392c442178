package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.SheetLayout;

/** Fixes how each sheet is read: whose list it is, of which day, what each column holds. Remembered for the next file. */
@UseCase("member.import")
@ApplicationScoped
public class MapColumns {
    @Inject
    private SessionStore sessions;

    /**
     * @param unitId null when each row says its branch
     * @param asOf null: the day of the session
     * @param columns columns that are left out are not read
     */
    public record Choice(int sheet, boolean included, Long unitId, LocalDate asOf, Map<Integer, Field> columns) {}

    public void map(Scope scope, long id, List<Choice> choices) {
        ImportSession session = sessions.take(
                scope, id, SessionState.UPLOADED, SessionState.MAPPED, SessionState.CHECKED, SessionState.CHECKING);
        Map<Integer, ImportSheet> sheets = sheets(id);
        UnitFinder units = sessions.branches(session.path());
        for (Choice choice : choices) {
            ImportSheet sheet = sheets.get(choice.sheet());
            SheetLayout layout = sheet.layout().with(choice.columns());
            if (choice.included()) {
                check(sheet.name(), layout, choice, units);
                sessions.remember(session, layout, scope.actor());
            }
            sessions.choose(id, choice.sheet(), choice.included(), choice.unitId(), choice.asOf(), layout);
        }
        sessions.state(id, SessionState.MAPPED);
    }

    private Map<Integer, ImportSheet> sheets(long id) {
        return sessions.sheets(id).stream().collect(java.util.stream.Collectors.toMap(ImportSheet::sheet, s -> s));
    }

    private static void check(String name, SheetLayout layout, Choice choice, UnitFinder units) {
        if (!layout.readable()) {
            throw new ImportRefused("intake.map.no-name", name);
        }
        if (choice.unitId() != null && units.byId(choice.unitId()).isEmpty()) {
            throw new ImportRefused("intake.map.unit", name);
        }
        if (choice.unitId() == null && !layout.has(Field.UNIT)) {
            throw new ImportRefused("intake.map.no-unit", name);
        }
        if (EnumSet.copyOf(choice.columns().values()).size() < choice.columns().size()) {
            throw new ImportRefused("intake.map.twice", name);
        }
    }
}
