package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A member reports on a task of his own. */
@UseCase("own.work")
@ApplicationScoped
public class ReportOwnWork {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public void report(Scope scope, long id, String text) {
        if (text == null || text.isBlank()) {
            throw new OperationRefused("work.report-missing");
        }
        record Own(String path, boolean settled) {}
        Own task = sql.first(
                        Clause.of(
                                "select path, done_on is not null or annulled_at is not null as settled from membership.task"
                                        + " where id = ? and member_id = ?",
                                id,
                                Sql.orNull(scope.self())),
                        row -> new Own(row.getString("path"), row.getBoolean("settled")))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(Tasks.SUBJECT, id, task.path());
        if (task.settled()) {
            throw new OperationRefused("work.settled");
        }
        sql.update(Clause.of(
                "insert into membership.task_report (task_id, on_date, text, own, recorded_by) values (?, ?, ?, true, ?) on conflict do nothing",
                id,
                clock.today(),
                text.strip(),
                scope.actor()));
    }
}
