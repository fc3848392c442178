package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** The schedule of a year or a quarter: in which months a meeting of the branch will be attended. A month already planned stays as it is. */
@UseCase("visit.keep")
@ApplicationScoped
public class PlanVisits {
    @Inject
    private Sql sql;

    @Inject
    private AssignedBranches assigned;

    @Inject
    private OfficialClock clock;

    /** @return how many months were added */
    public int plan(Scope scope, long unitId, List<YearMonth> months, String purpose) {
        YearMonth now = YearMonth.from(clock.today());
        if (months.isEmpty()) {
            throw new OperationRefused("visits.no-month");
        }
        if (months.stream().anyMatch(m -> m.isBefore(now))) {
            throw new OperationRefused("visits.month-past");
        }
        UnitTree.Place unit = assigned.must(scope, unitId, clock.today());
        int added = 0;
        for (YearMonth month : months) {
            LocalDate first = month.atDay(1);
            added += sql.update(Clause.of(
                    "insert into membership.branch_visit (unit_id, path, member_id, keeper, month, planned, purpose, recorded_by, recorded_at)"
                            + " values (?, ?, ?, ?, ?, true, ?, ?, ?) on conflict do nothing",
                    unit.id(),
                    unit.path(),
                    AssignedBranches.self(scope),
                    scope.caller().name(),
                    first,
                    Sql.orNull(purpose),
                    scope.actor(),
                    clock.now()));
        }
        scope.trail().about("unit", unit.id(), unit.path()).detail("months " + added);
        return added;
    }
}
