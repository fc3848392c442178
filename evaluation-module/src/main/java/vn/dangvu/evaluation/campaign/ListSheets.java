package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Every sheet of points that was ever set for a unit, by group, the latest first. Two statements. */
@UseCase(value = "evaluation.plan", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListSheets {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private CampaignRules rules;

    /** @param until null while it holds, else the first day on which it does not */
    public record Kept(
            long id, String group, String paper, LocalDate from, LocalDate until, List<SetSheet.Line> lines) {}

    public Map<String, List<Kept>> of(Scope scope, long unitId) {
        units.covered(scope, unitId);
        var sheets = new LinkedHashMap<Long, Kept>();
        sql.list(
                        Clause.of(
                                """
                        select s.id, s.group_code, s.paper, s.valid_from, nullif(s.valid_to, 'infinity') as until, l.part, l.words, l.points
                        from evaluation.sheet s join evaluation.sheet_line l on l.sheet_id = s.id
                        where s.unit_id = ? order by s.group_code, s.valid_from desc, l.line""",
                                unitId),
                        row -> new Line(
                                new Kept(
                                        row.getLong("id"),
                                        row.getString("group_code"),
                                        row.getString("paper"),
                                        Sql.date(row, "valid_from"),
                                        Sql.date(row, "until"),
                                        new ArrayList<>()),
                                new SetSheet.Line(row.getString("part"), row.getString("words"), row.getInt("points"))))
                .forEach(l -> sheets.computeIfAbsent(l.sheet().id(), id -> l.sheet())
                        .lines()
                        .add(l.line()));
        var byGroup = new LinkedHashMap<String, List<Kept>>();
        Groups.CODES.forEach(code -> byGroup.put(code, new ArrayList<>()));
        sheets.values().forEach(s -> byGroup.computeIfAbsent(s.group(), g -> new ArrayList<>())
                .add(s));
        return byGroup;
    }

    private record Line(Kept sheet, SetSheet.Line line) {}

    /** The points that the parts of a sheet must add up to, on a day; where nobody counts points there is no sheet. */
    public Regime regime(Scope scope, long unitId, LocalDate day) {
        return rules.regime(day, units.covered(scope, unitId).path());
    }
}
