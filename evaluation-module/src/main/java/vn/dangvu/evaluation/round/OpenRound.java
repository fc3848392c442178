package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** A branch opens its round of a year: all its members of that day are in it, each to be looked at. Nobody is proposed by that. */
@UseCase("review.keep")
@ApplicationScoped
public class OpenRound {
    private static final int FIRST_YEAR = 2021;

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Criteria criteria;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    public long open(Scope scope, long unitId, int year, String paper, LocalDate on) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unit.id(), unit.path()).asOf(on);
        if (!unit.type().endsWith("branch")) {
            throw new OperationRefused("review.branch-only", unit.shortName());
        }
        Words.must(paper, "review.paper-missing");
        if (on == null || on.isAfter(clock.today())) {
            throw new OperationRefused("review.day-missing");
        }
        mustBeYear(year, on);
        mustBeNew(unit, year);
        Map<String, String> known = criteria.kept(unit.path(), on);
        if (known.isEmpty()) {
            throw new OperationRefused("review.no-criteria", on);
        }
        long id = sql.first(
                        Clause.of(
                                "insert into evaluation.review_round (unit_id, path, year, paper, opened_on, criteria, rules, recorded_by, recorder)"
                                        + " values (?, ?, ?, ?, ?, jsonb_object(?, ?), ?::jsonb, ?, ?) returning id",
                                unit.id(),
                                unit.path(),
                                year,
                                paper.strip(),
                                on,
                                known.keySet().toArray(String[]::new),
                                known.values().toArray(String[]::new),
                                law.asOf(on, unit.path()).applied().toJson(),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        if (everybody(scope, id, unit, on) == 0) {
            throw new OperationRefused("review.nobody", on);
        }
        return id;
    }

    static void mustBeYear(int year, LocalDate on) {
        if (year < FIRST_YEAR || year < on.getYear() - 1 || year > on.getYear() + 1) {
            throw new OperationRefused("review.wrong-year", Integer.toString(year), on);
        }
    }

    private void mustBeNew(UnitTree.Place unit, int year) {
        sql.first(
                        Clause.of(
                                "select opened_on from evaluation.review_round where unit_id = ? and year = ?",
                                unit.id(),
                                year),
                        row -> Sql.date(row, "opened_on"))
                .ifPresent(since -> {
                    throw new OperationRefused("review.open-already", Integer.toString(year), since);
                });
    }

    /** Members at home there on that day, on probation too. */
    private int everybody(Scope scope, long round, UnitTree.Place unit, LocalDate on) {
        return sql.update(Clause.of(
                """
                insert into evaluation.screening (round_id, member_id, path, name, sort_name, standing, recorded_by)
                select ?, a.member_id, ?, f.full_name, f.sort_name, s.standing, ? from membership.affiliation a
                join membership.member m on m.id = a.member_id and m.merged_into is null
                join membership.standing s on s.member_id = a.member_id and s.superseded_at = 'infinity' and s.valid_from <= ? and s.valid_to > ?
                    and s.standing <> 'out'
                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                where a.unit_id = ? and a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_from <= ? and a.valid_to > ?""",
                round,
                unit.path(),
                scope.actor(),
                on,
                on,
                unit.id(),
                on,
                on));
    }
}
