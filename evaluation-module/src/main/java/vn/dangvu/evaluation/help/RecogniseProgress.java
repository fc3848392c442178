package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;

/** The committee above recognises by decision that somebody has progressed; the name leaves the list, what was done stays on file. */
@UseCase("review.decide")
@ApplicationScoped
public class RecogniseProgress {
    @Inject
    private Plans plans;

    /** @param details number, body, signer of the decision */
    public void recognise(Scope scope, long id, long version, LocalDate on, Map<String, String> details) {
        HelpPlan plan = plans.take(scope, id, version);
        plans.mustBeDay(plan, on);
        LocalDate voted = plan.vote("progressed")
                .filter(Ballots.Ballot::passed)
                .map(b -> b.meeting().heldOn())
                .orElseThrow(() -> new OperationRefused("review.no-progress-vote"));
        if (on.isBefore(voted)) {
            throw new OperationRefused("review.too-early-decision", voted);
        }
        Map<String, String> told = Plans.told(Kind.RECOGNISED.fields(), details);
        plans.write(scope, id, Kind.RECOGNISED, null, on, told);
        plans.close(scope, id, on, "progressed", told.get("number"), null);
    }
}
