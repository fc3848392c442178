package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.leave.LeaveFile.State;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The committee, or its standing committee, decides on what a branch has proposed: not whoever wrote the proposal, no relative. */
@UseCase("leave.decide")
@ApplicationScoped
public class DecideLeave {
    @Inject
    private Sql sql;

    @Inject
    private Leaves leaves;

    @Inject
    private Exemptions exemptions;

    @Inject
    private ConflictOfInterest interest;

    public void decide(
            Scope scope, long id, long version, LocalDate on, String paper, String body, boolean granted, String note) {
        LeaveFile file = leaves.take(scope, id, version);
        if (file.state() != State.PROPOSED) {
            throw new OperationRefused(
                    file.state() == State.ASKED ? "leave.branch-first" : "leave.not-asked",
                    "@leave.state." + file.state().code());
        }
        leaves.mustBePast(on, file.branch().on());
        Leaves.must(paper, "leave.paper-missing");
        Leaves.must(body, "leave.body-missing");
        if (!granted) {
            Leaves.must(note, "leave.why-missing");
        }
        if (scope.actor() == file.recordedBy()
                || Long.valueOf(scope.actor()).equals(file.branch().by())) {
            throw new OperationRefused("leave.four-eyes");
        }
        interest.mustBeFree(scope, file.memberId());
        if (granted) {
            exemptions.begin(scope, file, on, paper.strip(), body.strip());
        }
        sql.update(Clause.of(
                "update membership.leave set state = ?, decided_on = ?, decided_paper = ?, decided_body = ?, decided_note = ?, decided_by = ?"
                        + " where id = ?",
                granted ? State.GRANTED.code() : State.REFUSED.code(),
                on,
                paper.strip(),
                body.strip(),
                Sql.orNull(note),
                scope.actor(),
                id));
        scope.trail().asOf(on).detail(granted ? "granted" : "refused");
    }
}
