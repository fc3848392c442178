package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Makes several units of one, or takes some members out into new ones. Who goes where is chosen, never guessed. */
@UseCase("unit.change")
@ApplicationScoped
public class SplitUnit {
    @Inject
    private Reorganisations reorganisations;

    @Inject
    private Reshaping reshaping;

    @Inject
    private Rehousing rehousing;

    @Inject
    private Sql sql;

    /** @return the ids of the new units, in the order of the parts */
    public List<Long> split(Scope scope, Split split, UnitDecision decision) {
        UnitRow unit = reorganisations
                .begin(scope, decision, List.of(split.unit()))
                .get(split.unit().id());
        UnitRow above = reorganisations.above(scope, unit);
        if (above == null) {
            throw new OperationRefused("units.top-cannot-be-split", unit.name());
        }
        List<UnitRow> below = reorganisations.openBelow(List.of(unit.id()));
        List<Long> homes = homes(unit, below, split);
        mustBeComplete(split, below, candidates(homes, decision));
        Chronicle chronicle = reshaping.chronicle(List.of(unit.id()), above.id());
        Structure structure = new Structure(chronicle, decision.effectiveOn());
        structure.unchangedSince(unit);
        long decisionId = reorganisations.decide(scope, decision, above.path());
        List<UnitRow> opened = open(structure, split, above, below, decision, decisionId);
        reshaping.keep(scope, chronicle, ending(unit, below, split), decision, decisionId);
        for (int i = 0; i < opened.size(); i++) {
            rehousing.some(
                    scope, homes, split.parts().get(i).members(), opened.get(i), decision.effectiveOn(), decisionId);
        }
        if (split.closes()) {
            rehousing.endGuests(scope, homes, decision.effectiveOn());
        }
        follow(split, unit, below, opened);
        reorganisations.keep(decisionId, structure);
        List<Long> ids = opened.stream().map(UnitRow::id).toList();
        reorganisations.succeed(unit.id(), ids, "split", decision, decisionId);
        scope.trail()
                .about("unit", unit.id(), unit.path())
                .asOf(decision.effectiveOn())
                .detail(decision.number());
        return ids;
    }

    /** Where those stand who can be chosen: the unit and its groups, except groups that go along as a whole. */
    private static List<Long> homes(UnitRow unit, List<UnitRow> below, Split split) {
        var homes = new ArrayList<>(List.of(unit.id()));
        below.stream()
                .filter(u -> u.type().equals(UnitTypes.GROUP) && !split.units().contains(u.id()))
                .map(UnitRow::id)
                .forEach(homes::add);
        return homes;
    }

    private Set<Long> candidates(List<Long> homes, UnitDecision decision) {
        return new HashSet<>(sql.list(
                Clause.of(
                        "select distinct member_id from membership.affiliation where unit_id = any (?)"
                                + " and superseded_at = 'infinity' and valid_to > ? and kind = 'home'",
                        homes.toArray(Long[]::new),
                        decision.effectiveOn()),
                row -> row.getLong(1)));
    }

    private static void mustBeComplete(Split split, List<UnitRow> below, Set<Long> candidates) {
        if (!candidates.containsAll(split.members())
                || !below.stream().map(UnitRow::id).toList().containsAll(split.units())) {
            throw new OperationRefused("units.split-strangers");
        }
        int left = candidates.size() - split.members().size();
        if (split.closes() && left > 0) {
            throw new OperationRefused("units.split-leaves-members", left);
        }
        long units = below.stream()
                .filter(u -> !u.type().equals(UnitTypes.GROUP) && !split.units().contains(u.id()))
                .count();
        if (split.closes() && units > 0) {
            throw new OperationRefused("units.split-leaves-units", units);
        }
    }

    private List<UnitRow> open(
            Structure structure,
            Split split,
            UnitRow above,
            List<UnitRow> below,
            UnitDecision decision,
            long decisionId) {
        var opened = new ArrayList<UnitRow>();
        for (Split.Part part : split.parts()) {
            UnitRow unit = reshaping.open(structure, part.unit().under(above.id()), above, decision, decisionId);
            below.stream().filter(u -> part.units().contains(u.id())).forEach(u -> {
                structure.mustAllow(u.type(), unit.type());
                structure.chronicle().move(u.id(), unit.id(), decision.effectiveOn());
            });
            opened.add(unit);
        }
        return opened;
    }

    private static List<UnitRow> ending(UnitRow unit, List<UnitRow> below, Split split) {
        if (!split.closes()) {
            return List.of();
        }
        var ending = new ArrayList<>(List.of(unit));
        below.stream().filter(u -> !split.units().contains(u.id())).forEach(ending::add);
        return ending;
    }

    /** Units that go along take their place today; the old unit, when it ends, keeps its own: no part is its only heir. */
    private void follow(Split split, UnitRow unit, List<UnitRow> below, List<UnitRow> opened) {
        for (int i = 0; i < opened.size(); i++) {
            List<Long> along = split.parts().get(i).units();
            reshaping.stand(below.stream().filter(u -> along.contains(u.id())).toList(), opened.get(i));
        }
        if (!split.closes()) {
            sql.update(Clause.of("update membership.unit set version = version + 1 where id = ?", unit.id()));
        }
    }
}
