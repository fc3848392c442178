package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** A step or a vote was written down wrongly: it stays, with the reason. Only while nothing rests on it, and never what the register holds. */
@UseCase("leaving.office")
@ApplicationScoped
public class WithdrawLeavingStep {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    @Inject
    private Ballots ballots;

    @Inject
    private DisciplineEntry discipline;

    public void withdraw(Scope scope, long id, long version, Step step, String reason) {
        CaseFile file = cases.take(scope, id, version);
        Said.must(reason, "leaving.reason-missing");
        if (step == Step.REGISTER || step == Step.DECISION) {
            throw new OperationRefused("leaving.stays", step);
        }
        mustBeLast(cases.progress(file, null), step);
        if (step.ballot()) {
            Ballots.Ballot vote = file.ballot(step).orElseThrow(() -> new OperationRefused("leaving.nothing-there"));
            ballots.annul(scope, vote.id(), reason);
        } else {
            CaseFile.Act act = file.act(step).orElseThrow(() -> new OperationRefused("leaving.nothing-there"));
            sql.update(Clause.of(
                    "update evaluation.leaving_act set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                    scope.actor(),
                    reason.strip(),
                    act.id()));
            if (step == Step.DELIVERY) {
                discipline.lift(scope, file, reason.strip());
            }
        }
        cases.settle(scope, id);
        scope.trail().detail("withdraw " + step.code());
    }

    private static void mustBeLast(Progress progress, Step step) {
        boolean after = false;
        for (Progress.At at : progress.steps()) {
            if (after && at.on() != null) {
                throw new OperationRefused("leaving.rests-on-it", step, at.step());
            }
            after |= at.step() == step;
        }
    }
}
