package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.KeepRoll;
import vn.dangvu.membership.roster.RollTable;

/** The secretary keeps a contested entry or changes it, and says why. Nobody answers what he has said himself. */
@UseCase("attendance.keep")
@ApplicationScoped
public class AnswerContest {
    @Inject
    private Sql sql;

    @Inject
    private ContestReader contests;

    @Inject
    private GridReader reader;

    @Inject
    private KeepRoll roll;

    public void keep(Scope scope, long id, long version, String reason) {
        ContestRow contest = take(scope, id, version, reason);
        answered(scope, contest, "kept", reason);
    }

    /** @param note why away, or where else, where the state needs it */
    public void change(Scope scope, long id, long version, AttendanceState to, String note, String reason) {
        ContestRow contest = take(scope, id, version, reason);
        if (to == null || to == contest.now()) {
            throw new OperationRefused("attendance.answer-same");
        }
        Supplier<Grid> read = () -> reader.ofMeeting(scope, contest.meetingId());
        var change = new Change(contest.meetingId(), contest.memberId(), contest.entryVersion(), to, note);
        if (roll.save(scope, RollTable.MEETINGS, read.get(), List.of(change), read)
                        .saved()
                == 0) {
            throw new ChangedMeanwhile(null);
        }
        answered(scope, contest, "changed", reason);
    }

    private ContestRow take(Scope scope, long id, long version, String reason) {
        sql.list(
                Clause.of("select id from membership.attendance_contest where id = ? for update", id),
                row -> row.getLong(1));
        ContestRow contest = contests.of(scope.within("c.path").then("and c.id = ?", id)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (contest.version() != version || !contest.open()) {
            throw new ChangedMeanwhile(null);
        }
        if (Long.valueOf(contest.memberId()).equals(scope.caller().memberId())) {
            throw new OperationRefused("attendance.answer-own");
        }
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("attendance.no-answer");
        }
        return contest;
    }

    private void answered(Scope scope, ContestRow contest, String outcome, String reason) {
        String path = sql.first(
                        Clause.of(
                                "update membership.attendance_contest set outcome = ?, answer = ?, answered_at = now(), answered_by = ?, version = version + 1"
                                        + " where id = ? returning path",
                                outcome,
                                reason.strip(),
                                scope.actor(),
                                contest.id()),
                        row -> row.getString(1))
                .orElseThrow();
        scope.trail().about(ContestReader.SUBJECT, contest.id(), path).detail(outcome);
    }
}
