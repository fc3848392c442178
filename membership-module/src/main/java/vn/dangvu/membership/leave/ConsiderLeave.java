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

/** The branch considers an application: on the old and weak it decides, on everybody else it proposes. */
@UseCase("leave.keep")
@ApplicationScoped
public class ConsiderLeave {
    @Inject
    private Sql sql;

    @Inject
    private Leaves leaves;

    @Inject
    private Exemptions exemptions;

    @Inject
    private ConflictOfInterest interest;

    /** @param paper the resolution of the branch */
    public void consider(
            Scope scope, long id, long version, LocalDate on, String paper, boolean favourable, String note) {
        LeaveFile file = leaves.take(scope, id, version);
        if (file.state() != State.ASKED) {
            throw new OperationRefused(
                    "leave.not-asked", "@leave.state." + file.state().code());
        }
        leaves.mustBePast(on, file.askedOn());
        Leaves.must(paper, "leave.paper-missing");
        if (!favourable) {
            Leaves.must(note, "leave.why-missing");
        }
        interest.mustBeFree(scope, file.memberId());
        boolean decides = file.decider().equals("branch");
        State next = !favourable ? State.REFUSED : decides ? State.GRANTED : State.PROPOSED;
        if (next == State.GRANTED) {
            exemptions.begin(scope, file, on, paper.strip(), file.unitName());
        }
        sql.update(Clause.of(
                "update membership.leave set state = ?, branch_on = ?, branch_paper = ?, branch_note = ?, branch_by = ? where id = ?",
                next.code(),
                on,
                paper.strip(),
                Sql.orNull(note),
                scope.actor(),
                id));
        scope.trail().asOf(on).detail(next.code());
    }
}
