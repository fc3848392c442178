package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** The criteria that hold today for a unit of the scope. */
@UseCase(value = "review.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListCriteria {
    @Inject
    private UnitTree units;

    @Inject
    private Criteria criteria;

    @Inject
    private OfficialClock clock;

    public List<Criterion> of(Scope scope, long unitId) {
        return criteria.on(units.covered(scope, unitId).path(), clock.today());
    }
}
