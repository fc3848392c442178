package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Ends a unit that nobody stands in any more and that has nothing below it. */
@UseCase("unit.change")
@ApplicationScoped
public class DissolveUnit {
    @Inject
    private Reorganisations reorganisations;

    @Inject
    private PeriodTable periods;

    @Inject
    private ClosedUnits closed;

    @Inject
    private Sql sql;

    /** @throws OperationRefused with every reason: members, guests, units below */
    public void dissolve(Scope scope, UnitRef ref, UnitDecision decision) {
        UnitRow unit = reorganisations.begin(scope, decision, List.of(ref)).get(ref.id());
        reorganisations.above(scope, unit);
        Chronicle chronicle = periods.of(List.of(unit.id()), List.of());
        Structure structure = new Structure(chronicle, decision.effectiveOn());
        structure.unchangedSince(unit);
        OperationRefused.ifBlocked(left(unit, decision));
        long decisionId = reorganisations.decide(scope, decision, unit.path());
        closed.close(scope, chronicle, List.of(unit), decision, decisionId);
        periods.keep(chronicle, scope.actor());
        reorganisations.keep(decisionId, structure);
        scope.trail()
                .about("unit", unit.id(), unit.path())
                .asOf(decision.effectiveOn())
                .detail(decision.number());
    }

    private List<Finding> left(UnitRow unit, UnitDecision decision) {
        var found = new ArrayList<Finding>();
        count(found, "units.has-members", standing("home"), unit, decision);
        count(found, "units.has-guests", standing("guest"), unit, decision);
        count(
                found,
                "units.has-units-below",
                "from membership.unit_period where parent_id = ? and superseded_at = 'infinity' and valid_to > ?",
                unit,
                decision);
        return found;
    }

    private static String standing(String kind) {
        return "from membership.affiliation where unit_id = ? and superseded_at = 'infinity' and valid_to > ? and kind = '"
                + kind + "'";
    }

    private void count(List<Finding> found, String key, String what, UnitRow unit, UnitDecision decision) {
        int count = sql.first(
                        Clause.of("select count(*) " + what, unit.id(), decision.effectiveOn()), row -> row.getInt(1))
                .orElseThrow();
        if (count > 0) {
            found.add(Finding.error(key, null, count, decision.effectiveOn(), unit.name()));
        }
    }
}
