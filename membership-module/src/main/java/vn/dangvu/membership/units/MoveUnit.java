package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Puts a unit with everything below it under another unit. The caller answers for both ends. */
@UseCase("unit.change")
@ApplicationScoped
public class MoveUnit {
    @Inject
    private Reorganisations reorganisations;

    @Inject
    private PeriodTable periods;

    @Inject
    private PlaceOfEverything places;

    @Inject
    private Units units;

    @Inject
    private Sql sql;

    public void move(Scope scope, UnitRef ref, long newParentId, UnitDecision decision) {
        UnitRef parentRef = UnitRef.of(units.covered(scope, newParentId));
        Map<Long, UnitRow> rows = reorganisations.begin(scope, decision, List.of(ref, parentRef));
        UnitRow unit = rows.get(ref.id());
        UnitRow parent = rows.get(newParentId);
        if (reorganisations.above(scope, unit) == null || parent.path().startsWith(unit.path())) {
            throw new OperationRefused("units.moves-under-itself", unit.name());
        }
        if (unit.parentId() == newParentId) {
            throw new OperationRefused("units.stands-there-already", unit.name(), parent.name());
        }
        Chronicle chronicle = periods.of(List.of(unit.id()), List.of(parent.id()));
        Structure structure = new Structure(chronicle, decision.effectiveOn());
        structure.mustAllow(
                structure.unchangedSince(unit).type(),
                structure.existing(parent).type());
        long decisionId = reorganisations.decide(scope, decision, parent.path());
        chronicle.move(unit.id(), parent.id(), decision.effectiveOn());
        chronicle.change(unit.id(), decision.effectiveOn(), p -> p.decided(decisionId));
        periods.keep(chronicle, scope.actor());
        reorganisations.keep(decisionId, structure);
        sql.update(Clause.of(
                "update membership.unit set parent_id = ?, version = version + 1 where id = ?",
                parent.id(),
                unit.id()));
        places.follow(Map.of(unit.path(), parent.path() + unit.id() + "/"));
        scope.trail()
                .about("unit", unit.id(), parent.path() + unit.id() + "/")
                .asOf(decision.effectiveOn())
                .detail(decision.number());
    }
}
