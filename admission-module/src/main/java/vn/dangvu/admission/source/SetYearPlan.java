package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** How many a unit means to win in a year, by its resolution. A plan and no quota: quality comes first, nothing counts against it. */
@UseCase("admission.plan")
@ApplicationScoped
public class SetYearPlan {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** Replaces an earlier plan of the year, which stays on file. */
    public void set(Scope scope, long unitId, int year, int meant, String resolution, String note) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("admission-plan", unitId, unit.path()).detail(year + ": " + meant);
        Said.must(resolution, "admission.no-resolution");
        if (meant < 0 || year < 1930 || year > 2200) {
            throw new OperationRefused("admission.plan-number");
        }
        sql.update(Clause.of(
                "update admission.year_plan set superseded_at = now() where unit_id = ? and year = ? and superseded_at = 'infinity'",
                unitId,
                year));
        sql.update(Clause.of(
                "insert into admission.year_plan (unit_id, path, year, meant, resolution, note, recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
                unitId,
                unit.path(),
                year,
                meant,
                resolution.strip(),
                CandidateRoots.orNull((Object) note),
                scope.actor()));
    }
}
