package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Establishes a unit under another one. */
@UseCase("unit.change")
@ApplicationScoped
public class OpenUnit {
    @Inject
    private Reorganisations reorganisations;

    @Inject
    private PeriodTable periods;

    @Inject
    private NewUnits newUnits;

    @Inject
    private Units units;

    /** @return the id of the unit */
    public long open(Scope scope, NewUnit unit, UnitDecision decision) {
        UnitRef parent = UnitRef.of(units.covered(scope, unit.parentId()));
        UnitRow above = reorganisations.begin(scope, decision, List.of(parent)).get(parent.id());
        Chronicle chronicle = periods.of(List.of(), List.of(above.id()));
        long decisionId = reorganisations.decide(scope, decision, above.path());
        UnitRow opened = newUnits.open(chronicle, unit, above, decision.effectiveOn(), decisionId);
        periods.keep(chronicle, scope.actor());
        scope.trail()
                .about("unit", opened.id(), opened.path())
                .asOf(decision.effectiveOn())
                .detail(decision.number());
        return opened.id();
    }
}
