package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Remaking a part of the tree: units come and go, others stand below a new one, and all that hangs on them goes along. */
@ApplicationScoped
class Reshaping {
    @Inject
    private PeriodTable periods;

    @Inject
    private NewUnits newUnits;

    @Inject
    private ClosedUnits closed;

    @Inject
    private PlaceOfEverything places;

    @Inject
    private Sql sql;

    /** The past of the units with everything below them, and of the unit above. */
    Chronicle chronicle(Collection<Long> units, long above) {
        return periods.of(units, List.of(above));
    }

    UnitRow open(Structure structure, NewUnit unit, UnitRow above, UnitDecision decision, long decisionId) {
        return newUnits.open(structure, unit, above, decision.effectiveOn(), decisionId);
    }

    /** The new periods are written; these units are no more. */
    void keep(Scope scope, Chronicle chronicle, Collection<UnitRow> ending, UnitDecision decision, long decisionId) {
        if (!ending.isEmpty()) {
            closed.close(scope, chronicle, ending, decision, decisionId);
        }
        periods.keep(chronicle, scope.actor());
    }

    /** From now on the units stand directly below the other one. */
    void stand(Collection<UnitRow> units, UnitRow under) {
        sql.update(Clause.of(
                "update membership.unit set parent_id = ? where id = any (?)",
                under.id(),
                units.stream().map(UnitRow::id).toArray(Long[]::new)));
        follow(units, under);
    }

    /** Ended units are found below their heir; what they stood under stays written in their past. */
    void follow(Collection<UnitRow> units, UnitRow under) {
        Map<String, String> moves =
                units.stream().collect(Collectors.toMap(UnitRow::path, u -> under.path() + u.id() + "/"));
        places.follow(moves);
    }
}
