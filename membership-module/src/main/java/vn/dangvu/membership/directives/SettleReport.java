package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The office that issued a document accepts what a branch reports, or sends it back with the reason: the task is open again. */
@UseCase("directive.issue")
@ApplicationScoped
public class SettleReport {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public void settle(Scope scope, long report, boolean accepted, String answer) {
        record Found(long directive, String path, String from, boolean settled, boolean own) {}
        Found found = sql.first(
                        Clause.of(
                                "select d.id, r.path, d.path, r.accepted is not null, r.reported_by from membership.directive_report r"
                                        + " join membership.directive_task t on t.id = r.task_id join membership.directive d on d.id = t.directive_id"
                                        + " where r.id = ? for update of r",
                                report),
                        row -> new Found(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getLong(5) == scope.actor()))
                .filter(f -> scope.covers(f.from()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (found.settled()) {
            throw new OperationRefused("directives.settled-already");
        }
        if (found.own()) {
            throw new OperationRefused("directives.own-report");
        }
        if (!accepted && DraftChecks.blank(answer)) {
            throw new OperationRefused("directives.no-reason");
        }
        sql.update(Clause.of(
                "update membership.directive_report set accepted = ?, answer = ?, settled_at = ?, settled_by = ? where id = ?",
                accepted,
                Sql.orNull(answer == null ? null : answer.strip()),
                clock.now(),
                scope.actor(),
                report));
        scope.trail()
                .about(DirectiveRoots.SUBJECT, found.directive(), found.path())
                .detail((accepted ? "accepted " : "sent back ") + report);
    }
}
