package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.UnitTree;

/** A branch gives every member work for the year, by one resolution, in one go. Who has it already keeps it. */
@UseCase("work.keep")
@ApplicationScoped
public class AssignYear {
    @Inject
    private UnitTree units;

    @Inject
    private Tasks tasks;

    /**
     * @param resolution number and day of the branch's resolution
     * @return how many members were given work
     */
    public int assign(Scope scope, long unitId, int year, String resolution, LocalDate on, List<Given> given) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).asOf(on).detail("tasks " + year);
        if (given.isEmpty()) {
            throw new OperationRefused("work.nothing-given");
        }
        if (on != null && Math.abs(on.getYear() - year) > 1) {
            throw new OperationRefused("work.year-wrong", year);
        }
        return tasks.give(scope, unit, new Tasks.Source("year", null, resolution, on, year), given)
                .size();
    }
}
