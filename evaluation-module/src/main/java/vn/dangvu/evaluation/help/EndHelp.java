package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.round.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The member goes where this register does not reach, or is no member any more: the plan ends with a written remark that goes along. */
@UseCase("review.keep")
@ApplicationScoped
public class EndHelp {
    @Inject
    private Plans plans;

    /** @param outcome transferred or left */
    public void end(Scope scope, long id, long version, String outcome, LocalDate on, String paper, String reason) {
        HelpPlan plan = plans.take(scope, id, version);
        plans.mustBeDay(plan, on);
        if (!outcome.equals("transferred") && !outcome.equals("left")) {
            throw new OperationRefused("review.outcome");
        }
        Words.must(paper, "review.paper-missing");
        Words.must(reason, "review.reason-missing");
        if (plan.last(Kind.REMARK).isEmpty()) {
            throw new OperationRefused("review.no-remark");
        }
        plans.close(scope, id, on, outcome, paper.strip(), reason.strip());
        scope.trail().asOf(on);
    }
}
