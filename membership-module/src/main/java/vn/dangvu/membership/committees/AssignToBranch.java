package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.Units;

/** Has a member of the committee above follow a branch, or ends it. */
@UseCase("unit.change")
@ApplicationScoped
public class AssignToBranch {
    @Inject
    private Units units;

    @Inject
    private MembershipRegister register;

    @Inject
    private Writing writing;

    @Inject
    private Sql sql;

    public long assign(Scope scope, long memberId, long unitId, LocalDate from) {
        UnitRow unit = units.covered(scope, unitId);
        if (from == null || !inCommitteeAbove(memberId, unit, from)) {
            throw new OperationRefused("units.assigned-not-in-committee");
        }
        long id = writing.insert(
                Clause.of(
                        "insert into membership.branch_assignment (member_id, unit_id, valid_from, recorded_by) values (?, ?, ?, ?)",
                        memberId,
                        unitId,
                        from,
                        scope.actor()),
                "units.assigned-already");
        scope.trail().about("member", memberId, unit.path()).asOf(from);
        return id;
    }

    public void end(Scope scope, long assignmentId, Ending ending) {
        var place = sql.first(
                Clause.of(
                        "select u.path, u.id from membership.branch_assignment b join membership.unit u on u.id = b.unit_id"
                                + " where b.id = ?",
                        assignmentId),
                row -> Map.entry(row.getLong("id"), row.getString("path")));
        String path = place.map(Map.Entry::getValue).orElse("");
        scope.mustCover(path);
        LocalDate end = ending.until().plusDays(1);
        Long decision = ending.paper() == null
                ? null
                : register.record(scope, ending.paper(), place.orElseThrow().getKey());
        int ended = sql.update(Clause.of(
                "update membership.branch_assignment set valid_to = ?, end_reason = ?, end_decision_id = ?"
                        + " where id = ? and valid_from < ? and valid_to > ?",
                end,
                ending.reason(),
                Writing.number(decision),
                assignmentId,
                end,
                ending.until()));
        if (ended == 0) {
            throw new OperationRefused("units.assigned-ends-wrong");
        }
        scope.trail()
                .about("assignment", assignmentId, path)
                .asOf(ending.until())
                .detail(ending.reason());
    }

    private boolean inCommitteeAbove(long memberId, UnitRow unit, LocalDate on) {
        return sql.first(
                        Clause.of(
                                "select 1 from membership.position_held p where p.member_id = ? and p.unit_id ="
                                        + " any (string_to_array(trim('/' from ?), '/')::bigint[]) and p.unit_id <> ?"
                                        + " and p.position in ('secretary', 'deputy', 'standing', 'committee') and p.valid_from <= ?"
                                        + " and p.valid_to > ? and p.superseded_at = 'infinity'",
                                memberId,
                                unit.path(),
                                unit.id(),
                                on,
                                on),
                        row -> true)
                .isPresent();
    }
}
