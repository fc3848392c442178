package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** Gives a unit another name, or makes it a unit of another type; what it was called before stays true of the time before. */
@UseCase("unit.change")
@ApplicationScoped
public class RenameUnit {

    /** @param shortName the name when empty */
    public record Names(String type, String name, String shortName) {
        public Names {
            name = VietnameseText.normal(name);
            if (type == null || type.isBlank() || name.isEmpty()) {
                throw new OperationRefused("units.name-missing");
            }
            shortName = VietnameseText.normal(shortName).isEmpty() ? name : VietnameseText.normal(shortName);
        }
    }

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private PeriodTable periods;

    @Inject
    private Sql sql;

    public void rename(Scope scope, UnitRef ref, Names names, UnitDecision decision) {
        UnitRow unit = reorganisations.begin(scope, decision, List.of(ref)).get(ref.id());
        Chronicle chronicle =
                periods.of(List.of(unit.id()), unit.parentId() == null ? List.of() : List.of(unit.parentId()));
        Structure structure = new Structure(chronicle, decision.effectiveOn());
        Period then = structure.unchangedSince(unit);
        if (!names.type().equals(then.type())) {
            mustFit(structure, chronicle, unit, then, names.type(), decision);
        }
        long decisionId = reorganisations.decide(scope, decision, unit.path());
        chronicle.change(unit.id(), decision.effectiveOn(), p -> p.called(names.type(), names.name(), names.shortName())
                .decided(decisionId));
        periods.keep(chronicle, scope.actor());
        reorganisations.keep(decisionId, structure);
        sql.update(Clause.of(
                "update membership.unit set type = ?, name = ?, short_name = ?, folded = ?, version = version + 1 where id = ?",
                names.type(),
                names.name(),
                names.shortName(),
                VietnameseText.folded(names.name()),
                unit.id()));
        scope.trail()
                .about("unit", unit.id(), unit.path())
                .asOf(decision.effectiveOn())
                .detail(decision.number());
    }

    private void mustFit(
            Structure structure, Chronicle chronicle, UnitRow unit, Period then, String type, UnitDecision decision) {
        structure.mustAllow(
                type,
                then.parentId() == null
                        ? null
                        : chronicle
                                .on(then.parentId(), decision.effectiveOn())
                                .orElseThrow()
                                .type());
        for (UnitRow below : reorganisations.openBelow(List.of(unit.id()))) {
            structure.mustAllow(below.type(), type);
        }
    }
}
