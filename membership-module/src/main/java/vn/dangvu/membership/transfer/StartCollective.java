package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Members of one branch who move together, when organisations are merged, split or moved: the office draws up the list. */
@UseCase("transfer.office")
@ApplicationScoped
public class StartCollective {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Leaving leaving;

    @Inject
    private TransferRows rows;

    @Inject
    private StepWriter steps;

    @Inject
    private Days days;

    /**
     * @param toUnit inside the committee, else null and {@code place} says where
     * @param basisOn from when the reorganisation holds
     */
    public record Wish(
            long unitId,
            Long toUnit,
            String place,
            String reason,
            LocalDate basisOn,
            LocalDate on,
            List<Long> members) {}

    /** Somebody in the list of the branch. */
    public record Choice(long memberId, Traveller person) {}

    /** Who can be put on the list, by name. */
    public List<Choice> choose(Scope scope, long unitId, LocalDate day) {
        units.covered(scope, unitId);
        return leaving.in(unitId, day).stream()
                .map(m -> new Choice(m.id(), m.person()))
                .toList();
    }

    public long start(Scope scope, Wish wish) {
        UnitTree.Place from = units.covered(scope, wish.unitId());
        UnitTree.Place to = wish.toUnit() == null ? null : units.covered(scope, wish.toUnit());
        days.mustBePast(wish.on(), null);
        Days.must(wish.reason(), "transfer.why-missing");
        if (to == null) {
            Days.must(wish.place(), "transfer.place-missing");
        } else if (to.id() == from.id() || to.closed()) {
            throw new OperationRefused("transfer.where-missing");
        }
        if (wish.members().isEmpty()) {
            throw new OperationRefused("transfer.nobody");
        }
        long batch = batch(scope, wish, from, to);
        scope.trail().about(Collectives.SUBJECT, batch, from.path()).asOf(wish.on());
        Map<Long, Leaving.Member> there = leaving.in(from.id(), wish.on()).stream()
                .collect(Collectors.toMap(Leaving.Member::id, Function.identity()));
        wish.members().stream().distinct().forEach(id -> add(scope, wish, batch, from, to, there.get(id)));
        return batch;
    }

    private long batch(Scope scope, Wish wish, UnitTree.Place from, UnitTree.Place to) {
        return sql.first(
                        Clause.of(
                                "insert into membership.transfer_batch (unit_id, path, to_unit_id, place, reason, opened_on, next_step, recorded_by)"
                                        + " values (?, ?, ?, ?, ?, ?, 'signature', ?) returning id",
                                from.id(),
                                from.path(),
                                Sql.orNull(to == null ? null : to.id()),
                                Sql.orNull(to == null ? wish.place().strip() : null),
                                wish.reason().strip(),
                                wish.on(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private void add(Scope scope, Wish wish, long batch, UnitTree.Place from, UnitTree.Place to, Leaving.Member found) {
        if (found == null) {
            throw new OperationRefused("transfer.not-of-branch");
        }
        long id = rows.insert(
                scope,
                new TransferRows.Beginning(
                        to == null ? Route.PROVINCE : Route.INSIDE,
                        false,
                        found.id(),
                        batch,
                        from.id(),
                        from.path(),
                        to == null ? null : to.id(),
                        to == null ? wish.place().strip() : null,
                        found.person(),
                        "reorganised",
                        wish.reason(),
                        wish.basisOn(),
                        null,
                        wish.on(),
                        null,
                        Step.SIGNATURE));
        steps.insert(scope, id, Step.APPLICATION, wish.on(), Map.of());
    }
}
