package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** A meeting of the branch was attended, as planned or not; or a planned visit does not take place. */
@UseCase("visit.keep")
@ApplicationScoped
public class RecordVisit {
    @Inject
    private Sql sql;

    @Inject
    private AssignedBranches assigned;

    @Inject
    private VisitRoots roots;

    @Inject
    private OfficialClock clock;

    /**
     * @param meetingId null when it is not in the book of meetings
     * @param seen what was seen and said
     */
    public record Attendance(LocalDate on, Long meetingId, String seen) {}

    public void attend(Scope scope, long id, long version, Attendance attendance) {
        VisitRoots.Root root = roots.visit(scope, id, version);
        mustBeOpen(root);
        examine(scope, root.unitId(), attendance);
        boolean again = sql.first(
                        Clause.of(
                                "select 1 from membership.branch_visit where unit_id = ? and member_id = ? and attended_on = ?",
                                root.unitId(),
                                AssignedBranches.self(scope),
                                attendance.on()),
                        row -> true)
                .isPresent();
        if (again) {
            throw new OperationRefused("visits.attended-already", attendance.on());
        }
        sql.update(Clause.of(
                "update membership.branch_visit set attended_on = ?, meeting_id = ?, seen = ? where id = ?",
                attendance.on(),
                Sql.orNull(attendance.meetingId()),
                attendance.seen().strip(),
                id));
        scope.trail().asOf(attendance.on());
    }

    /** One that was in no schedule. */
    public long attendUnplanned(Scope scope, long unitId, Attendance attendance) {
        UnitTree.Place unit = examine(scope, unitId, attendance);
        long id = sql.first(
                        Clause.of(
                                "insert into membership.branch_visit (unit_id, path, member_id, keeper, month, planned, attended_on, meeting_id, seen,"
                                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?) on conflict do nothing returning id",
                                unit.id(),
                                unit.path(),
                                AssignedBranches.self(scope),
                                scope.caller().name(),
                                attendance.on().withDayOfMonth(1),
                                attendance.on(),
                                Sql.orNull(attendance.meetingId()),
                                attendance.seen().strip(),
                                scope.actor(),
                                clock.now()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("visits.attended-already", attendance.on()));
        scope.trail().about("branch-visit", id, unit.path()).asOf(attendance.on());
        return id;
    }

    public void callOff(Scope scope, long id, long version, String reason) {
        AssignedBranches.mustSay(reason, "visits.no-reason");
        mustBeOpen(roots.visit(scope, id, version));
        sql.update(Clause.of(
                "update membership.branch_visit set called_off_at = ?, called_off_by = ?, called_off_reason = ? where id = ?",
                clock.now(),
                scope.actor(),
                reason.strip(),
                id));
        scope.trail().detail("called off");
    }

    private static void mustBeOpen(VisitRoots.Root root) {
        if (root.settled()) {
            throw new OperationRefused("visits.visit-settled");
        }
    }

    private UnitTree.Place examine(Scope scope, long unitId, Attendance attendance) {
        assigned.mustBePast(attendance.on());
        AssignedBranches.mustSay(attendance.seen(), "visits.no-seen");
        UnitTree.Place unit = assigned.must(scope, unitId, attendance.on());
        if (attendance.meetingId() != null) {
            boolean ofThatDay = sql.first(
                            Clause.of(
                                    "select 1 from membership.meeting where id = ? and unit_id = ? and called_off_at is null"
                                            + " and coalesce(held_on, planned_on) = ?",
                                    attendance.meetingId(),
                                    unitId,
                                    attendance.on()),
                            row -> true)
                    .isPresent();
            if (!ofThatDay) {
                throw new OperationRefused("visits.other-meeting", attendance.on());
            }
        }
        return unit;
    }
}
