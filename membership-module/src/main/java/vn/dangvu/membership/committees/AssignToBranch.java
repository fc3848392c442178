package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.Units;

/** Has a member of the committee above follow a branch, or ends it. */
@UseCase("unit.change")
@ApplicationScoped
public class AssignToBranch {
    @Inject
    private Units units;

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

    /** @param until last day */
    public void end(Scope scope, long assignmentId, LocalDate until) {
        String path = sql.first(
                        Clause.of(
                                "select u.path from membership.branch_assignment b join membership.unit u on u.id = b.unit_id"
                                        + " where b.id = ?",
                                assignmentId),
                        row -> row.getString(1))
                .orElse("");
        scope.mustCover(path);
        int ended = until == null
                ? 0
                : sql.update(Clause.of(
                        "update membership.branch_assignment set valid_to = ? where id = ? and valid_from < ? and valid_to > ?",
                        until.plusDays(1),
                        assignmentId,
                        until.plusDays(1),
                        until));
        if (ended == 0) {
            throw new OperationRefused("units.assigned-ends-wrong");
        }
        scope.trail().about("assignment", assignmentId, path).asOf(until);
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
