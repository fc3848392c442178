package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

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

    @Inject
    private Sql sql;

    /** @return the id of the unit */
    public long open(Scope scope, NewUnit unit, UnitDecision decision) {
        UnitRef parent = UnitRef.of(units.covered(scope, unit.parentId()));
        UnitRow above = reorganisations.begin(scope, decision, List.of(parent)).get(parent.id());
        mustBeNew(unit, above, decision);
        Chronicle chronicle = periods.of(List.of(), List.of(above.id()));
        Structure structure = new Structure(chronicle, decision.effectiveOn());
        long decisionId = reorganisations.decide(scope, decision, above.path());
        UnitRow opened = newUnits.open(structure, unit, above, decision.effectiveOn(), decisionId);
        periods.keep(chronicle, scope.actor());
        reorganisations.keep(decisionId, structure);
        scope.trail()
                .about("unit", opened.id(), opened.path())
                .asOf(decision.effectiveOn())
                .detail(decision.number());
        return opened.id();
    }

    /** A form sent twice opens one unit. */
    private void mustBeNew(NewUnit unit, UnitRow above, UnitDecision decision) {
        boolean there = sql.first(
                        Clause.of(
                                "select 1 from membership.unit_period p join membership.decision d on d.id = p.decision_id"
                                        + " where p.parent_id = ? and p.name = ? and p.valid_from = ? and d.number = ?"
                                        + " and p.superseded_at = 'infinity'",
                                above.id(),
                                unit.name(),
                                decision.effectiveOn(),
                                decision.number()),
                        row -> true)
                .isPresent();
        if (there) {
            throw new OperationRefused("units.opened-already", unit.name(), decision.number());
        }
    }
}
