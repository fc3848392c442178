package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** The ward asks its branches for a round of review of a year, by a paper and until a day. */
@UseCase("review.decide")
@ApplicationScoped
public class OrderRounds {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    public void order(Scope scope, long unitId, int year, String paper, LocalDate on, LocalDate due) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unit.id(), unit.path()).asOf(on);
        Words.must(paper, "review.paper-missing");
        if (on == null || due == null || on.isAfter(clock.today()) || due.isBefore(on)) {
            throw new OperationRefused("review.order-days");
        }
        OpenRound.mustBeYear(year, on);
        boolean there = sql.first(
                        Clause.of(
                                "select 1 from evaluation.review_order where unit_id = ? and year = ?",
                                unit.id(),
                                year),
                        row -> true)
                .isPresent();
        if (there) {
            throw new OperationRefused("review.ordered-already", Integer.toString(year));
        }
        sql.update(Clause.of(
                "insert into evaluation.review_order (unit_id, path, year, paper, on_date, due_on, recorded_by, recorder) values (?, ?, ?, ?, ?, ?, ?, ?)",
                unit.id(),
                unit.path(),
                year,
                paper.strip(),
                on,
                due,
                scope.actor(),
                scope.caller().name()));
    }
}
