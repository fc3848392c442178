package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.KeepRoll;
import vn.dangvu.membership.roster.KeepRoll.Outcome;
import vn.dangvu.membership.roster.RollTable;

/** A branch writes down who of it was at a session, and with that how many owed it. */
@UseCase("study.keep")
@ApplicationScoped
public class RecordStudy {
    @Inject
    private Sql sql;

    @Inject
    private StudyGridReader reader;

    @Inject
    private KeepRoll roll;

    /** What is to be filled in. */
    public Grid roll(Scope scope, long id, long unitId) {
        return reader.of(scope, id, unitId);
    }

    /** @param rest also those not mentioned: they were there, or owed nothing */
    public Outcome save(Scope scope, long id, long unitId, List<Change> changes, boolean rest) {
        Grid grid = reader.of(scope, id, unitId);
        scope.trail().about("study", id, grid.unit().path());
        List<Change> all = rest ? KeepRoll.withTheRest(grid, changes) : changes;
        Outcome outcome = roll.save(scope, RollTable.STUDY, grid, all, () -> reader.of(scope, id, unitId));
        long owed = grid.rows().stream()
                .map(r -> r.cells().get(0))
                .filter(c -> c.belongs() && c.proposed() == null)
                .count();
        sql.update(Clause.of(
                "update membership.study_unit set owed = ? where study_id = ? and unit_id = ?",
                (int) owed,
                id,
                unitId));
        return outcome;
    }
}
