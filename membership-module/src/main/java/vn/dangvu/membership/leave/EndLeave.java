package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The member takes part again: earlier on own request, which the branch accepts, or when the time is over. Or nothing is asked for any more. */
@UseCase("leave.keep")
@ApplicationScoped
public class EndLeave {
    @Inject
    private Sql sql;

    @Inject
    private Leaves leaves;

    @Inject
    private Exemptions exemptions;

    /**
     * @param on first day of taking part again
     * @param note the own request and the resolution; at the end of an exemption for other reasons than age the self-review
     */
    public void end(Scope scope, long id, long version, LocalDate on, String note) {
        LeaveFile file = leaves.take(scope, id, version);
        if (!file.running()) {
            throw new OperationRefused(
                    "leave.not-running", "@leave.state." + file.state().code());
        }
        leaves.mustBePast(on, file.begun().plusDays(1));
        Leaves.must(note, "leave.end-note-missing");
        boolean over = file.until() != null && on.isAfter(file.until());
        exemptions.end(scope, file, over ? file.until().plusDays(1) : on, over ? "over" : "early", note.strip());
        scope.trail().asOf(on).detail(over ? "over" : "early");
    }

    public void withdraw(Scope scope, long id, long version, String reason) {
        LeaveFile file = leaves.take(scope, id, version);
        Leaves.must(reason, "leave.why-missing");
        if (!file.waiting()) {
            throw new OperationRefused(
                    "leave.not-asked", "@leave.state." + file.state().code());
        }
        sql.update(Clause.of(
                "update membership.leave set state = 'withdrawn', withdrawn_reason = ?, withdrawn_by = ? where id = ?",
                reason.strip(),
                scope.actor(),
                id));
        scope.trail().detail("withdrawn");
    }
}
