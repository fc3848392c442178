package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The sheet of points of a group, as a paper has detailed it, from a day on; the one before ends there and stays (366-QĐ/TW, Điều 10 and 18). */
@UseCase("evaluation.plan")
@ApplicationScoped
public class SetSheet {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private CampaignRules rules;

    /** @param part common or results */
    public record Line(String part, String words, int points) {}

    public void set(Scope scope, long unitId, String group, LocalDate from, String paper, List<Line> lines) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("evaluation-sheet", unitId, unit.path()).asOf(from).detail(group);
        Words.must(group, "evaluation.no-such-group");
        String on = Words.must(paper, "evaluation.no-paper");
        OperationRefused.ifBlocked(mistakes(rules.regime(from, unit.path()), lines));
        endBefore(unitId, group, from);
        long id = sql.first(
                        Clause.of(
                                "insert into evaluation.sheet (unit_id, path, group_code, valid_from, paper, recorded_by) values (?, ?, ?, ?, ?, ?)"
                                        + " returning id",
                                unitId,
                                unit.path(),
                                group,
                                from,
                                on,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        sql.update(Clause.of(
                "insert into evaluation.sheet_line (sheet_id, line, part, words, points) select ?, n::int, p, w, s::int"
                        + " from unnest(?, ?, ?, ?) x(n, p, w, s)",
                id,
                IntStream.rangeClosed(1, lines.size()).mapToObj(String::valueOf).toArray(String[]::new),
                lines.stream().map(Line::part).toArray(String[]::new),
                lines.stream().map(l -> l.words().strip()).toArray(String[]::new),
                lines.stream().map(l -> String.valueOf(l.points())).toArray(String[]::new)));
    }

    private static List<Finding> mistakes(Regime regime, List<Line> lines) {
        var found = new ArrayList<Finding>();
        if (!regime.byPoints()) {
            found.add(Finding.error(
                    "evaluation.no-points", regime.citation(), regime.law().date()));
            return found;
        }
        boolean whole = lines.stream()
                .allMatch(l -> l.words() != null
                        && !l.words().isBlank()
                        && l.points() > 0
                        && List.of("common", "results").contains(l.part()));
        if (!whole) {
            found.add(Finding.error("evaluation.sheet-line", null));
        }
        sum(regime, lines, "common", regime.common().orElseThrow(), found);
        sum(regime, lines, "results", regime.results().orElseThrow(), found);
        return found;
    }

    private static void sum(Regime regime, List<Line> lines, String part, int owed, List<Finding> found) {
        int sum = lines.stream()
                .filter(l -> l.part().equals(part))
                .mapToInt(Line::points)
                .sum();
        if (sum != owed) {
            found.add(Finding.error(
                    "evaluation.sheet-sum-" + part, regime.law().citation("rating.points." + part), sum, owed));
        }
    }

    private void endBefore(long unitId, String group, LocalDate from) {
        boolean later = sql.first(
                        Clause.of(
                                "select 1 from evaluation.sheet where unit_id = ? and group_code = ? and valid_from >= ?",
                                unitId,
                                group,
                                from),
                        row -> true)
                .isPresent();
        if (later) {
            throw new OperationRefused("evaluation.sheet-later", from);
        }
        sql.update(Clause.of(
                "update evaluation.sheet set valid_to = ? where unit_id = ? and group_code = ? and valid_to = 'infinity'",
                from,
                unitId,
                group));
    }
}
