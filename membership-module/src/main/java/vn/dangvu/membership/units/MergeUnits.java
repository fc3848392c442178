package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * Makes one unit of several, or replaces one by another. What stood below the old units stands below the one that goes on;
 * members who stood in an old unit itself go over. The old units stay readable with everything they were.
 */
@UseCase("unit.change")
@ApplicationScoped
public class MergeUnits {

    /**
     * @param from units that end
     * @param into unit that goes on, null when a new one is opened
     * @param created the new unit, null when one goes on
     * @param confirmedMembers how many members its author says stand in all these units
     */
    public record Merger(List<UnitRef> from, UnitRef into, NewUnit created, int confirmedMembers) {
        public Merger {
            from = List.copyOf(from);
            int all = from.size() + (into == null ? 0 : 1);
            if ((into == null) == (created == null) || from.isEmpty() || into != null && all < 2) {
                throw new OperationRefused("units.merger-incomplete");
            }
            if (into != null && from.stream().anyMatch(f -> f.id() == into.id())) {
                throw new OperationRefused("units.merges-with-itself");
            }
        }

        private List<UnitRef> existing() {
            var refs = new ArrayList<>(from);
            if (into != null) {
                refs.add(into);
            }
            return refs;
        }
    }

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private Reshaping reshaping;

    @Inject
    private Rehousing rehousing;

    /** @return the id of the unit that goes on */
    public long merge(Scope scope, Merger merger, UnitDecision decision) {
        Map<Long, UnitRow> rows = reorganisations.begin(scope, decision, merger.existing());
        rows.values().forEach(row -> reorganisations.above(scope, row));
        List<UnitRow> from =
                merger.from().stream().map(ref -> rows.get(ref.id())).toList();
        mustBeSeparate(rows.values().stream().map(UnitRow::path).toList());
        int members = reorganisations.membersUnder(
                rows.values().stream().map(UnitRow::path).toList());
        if (members != merger.confirmedMembers()) {
            throw new OperationRefused("units.count-differs", members, merger.confirmedMembers());
        }
        UnitRow above = merger.created() == null
                ? null
                : reorganisations.unit(scope, merger.created().parentId());
        Chronicle chronicle =
                reshaping.chronicle(ids(from), above == null ? merger.into().id() : above.id());
        long decisionId = reorganisations.decide(
                scope, decision, above == null ? rows.get(merger.into().id()).path() : above.path());
        LocalDate day = decision.effectiveOn();
        Structure structure = new Structure(chronicle, day);
        UnitRow target = above == null
                ? rows.get(merger.into().id())
                : reshaping.open(structure, merger.created(), above, decision, decisionId);
        mustFit(structure, from, target);
        pour(scope, chronicle, from, target, decision, decisionId);
        reorganisations.keep(decisionId, structure);
        String kind = from.size() == 1 && merger.created() != null ? "replace" : "merge";
        from.forEach(f -> reorganisations.succeed(f.id(), List.of(target.id()), kind, decision, decisionId));
        scope.trail().about("unit", target.id(), target.path()).asOf(day).detail(decision.number() + " · " + members);
        return target.id();
    }

    private static void mustBeSeparate(List<String> paths) {
        for (String path : paths) {
            if (paths.stream().anyMatch(p -> !p.equals(path) && p.startsWith(path))) {
                throw new OperationRefused("units.merges-with-itself");
            }
        }
    }

    private void mustFit(Structure structure, List<UnitRow> from, UnitRow target) {
        String type = structure.existing(target).type();
        for (UnitRow each : from) {
            if (UnitTypes.isCommittee(structure.unchangedSince(each).type()) != UnitTypes.isCommittee(type)) {
                throw new OperationRefused("units.merges-unlike", each.name(), target.name());
            }
        }
        reorganisations.openBelow(ids(from)).stream()
                .map(UnitRow::type)
                .distinct()
                .forEach(child -> structure.mustAllow(child, type));
    }

    private void pour(
            Scope scope,
            Chronicle chronicle,
            List<UnitRow> from,
            UnitRow target,
            UnitDecision decision,
            long decisionId) {
        List<UnitRow> below = reorganisations.openBelow(ids(from));
        from.forEach(each -> chronicle.pour(each.id(), target.id(), decision.effectiveOn()));
        reshaping.keep(scope, chronicle, from, decision, decisionId);
        rehousing.all(scope, ids(from), target, decision.effectiveOn(), decisionId);
        reshaping.stand(below, target);
        reshaping.follow(from, target);
    }

    private static List<Long> ids(List<UnitRow> rows) {
        return rows.stream().map(UnitRow::id).toList();
    }
}
