package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** A committee adds a criterion that stands in a paper this system has not read, with that paper and how sure it is of it; or ends one. */
@UseCase("review.decide")
@ApplicationScoped
public class SetCriterion {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    public record Wish(String label, String instrument, String article, String mark, LocalDate from) {}

    public long add(Scope scope, long unitId, Wish wish) {
        UnitTree.Place unit = units.covered(scope, unitId);
        Words.must(wish.label(), "review.criterion-words");
        Words.must(wish.instrument(), "review.criterion-source");
        boolean marked = wish.mark() != null
                && java.util.Arrays.stream(Mark.values()).anyMatch(m -> m.code().equals(wish.mark()));
        if (!marked || wish.from() == null) {
            throw new OperationRefused("review.criterion-mark");
        }
        scope.trail().about("unit", unit.id(), unit.path()).asOf(wish.from());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.criterion (unit_id, path, label, instrument, article, mark, valid_from, recorded_by, recorder)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                                unit.id(),
                                unit.path(),
                                wish.label().strip(),
                                wish.instrument().strip(),
                                Sql.orNull(wish.article()),
                                wish.mark(),
                                wish.from(),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** @param on first day it no longer holds; rounds opened before keep it */
    public void end(Scope scope, long id, LocalDate on) {
        String path = sql.first(
                        Clause.of("select path from evaluation.criterion where id = ?", id), row -> row.getString(1))
                .filter(scope::covers)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("unit", null, path).asOf(on);
        int ended = on == null
                ? 0
                : sql.update(Clause.of(
                        "update evaluation.criterion set valid_to = ? where id = ? and valid_from <= ? and valid_to = 'infinity'",
                        on,
                        id,
                        on));
        if (ended == 0) {
            throw new OperationRefused("review.criterion-end");
        }
    }
}
