package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The branch looks at what a member reports, writes down what it was told in a meeting, and says in the end what came of the task. */
@UseCase("work.keep")
@ApplicationScoped
public class FollowTask {
    public static final List<String> RESULTS = List.of("done", "partly", "not-done");

    @Inject
    private Sql sql;

    @Inject
    private Tasks tasks;

    @Inject
    private OfficialClock clock;

    /** What the member said in a meeting, written down by the branch. */
    public void note(Scope scope, long id, long version, LocalDate on, String text) {
        tasks.take(scope, id, version);
        mustBePast(on);
        if (text == null || text.isBlank()) {
            throw new OperationRefused("work.report-missing");
        }
        sql.update(Clause.of(
                "insert into membership.task_report (task_id, on_date, text, own, recorded_by, looked_at, looked_by)"
                        + " values (?, ?, ?, false, ?, now(), ?) on conflict do nothing",
                id,
                on,
                text.strip(),
                scope.actor(),
                scope.actor()));
    }

    /** @param remark for the member, may be empty */
    public void look(Scope scope, long id, long version, long reportId, String remark) {
        tasks.take(scope, id, version);
        int looked = sql.update(Clause.of(
                "update membership.task_report set looked_at = now(), looked_by = ?, remark = ? where id = ? and task_id = ? and looked_at is null",
                scope.actor(),
                Sql.orNull(remark),
                reportId,
                id));
        if (looked == 0) {
            throw new OperationRefused("work.looked-already");
        }
    }

    /** @param result one of {@link #RESULTS} */
    public void settle(Scope scope, long id, long version, LocalDate on, String result, String note) {
        if (tasks.take(scope, id, version).settled()) {
            throw new OperationRefused("work.settled");
        }
        mustBePast(on);
        if (!RESULTS.contains(result)) {
            throw new OperationRefused("work.result-missing");
        }
        int settled = sql.update(Clause.of(
                "update membership.task set done_on = ?, result = ?, result_note = ? where id = ? and assigned_on <= ?",
                on,
                result,
                Sql.orNull(note),
                id,
                on));
        if (settled == 0) {
            throw new OperationRefused("work.done-before-given");
        }
        scope.trail().asOf(on).detail(result);
    }

    /** The result was written down wrongly: open again. */
    public void reopen(Scope scope, long id, long version, String reason) {
        tasks.take(scope, id, version);
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("meetings.reason-missing");
        }
        sql.update(Clause.of(
                "update membership.task set done_on = null, result = null, result_note = null where id = ? and annulled_at is null",
                id));
        scope.trail().detail("open again: " + reason.strip());
    }

    private void mustBePast(LocalDate on) {
        if (on == null) {
            throw new OperationRefused("meetings.day-missing");
        }
        if (on.isAfter(clock.today())) {
            throw new OperationRefused("meetings.in-future", on);
        }
    }
}
