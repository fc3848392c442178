package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.round.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;

/** A helper joins, or leaves with the reason; at least one always helps. */
@UseCase("review.keep")
@ApplicationScoped
public class ChangeHelpers {
    @Inject
    private Plans plans;

    @Inject
    private Helpers helpers;

    public List<Ballots.Voter> candidates(Scope scope, long planId, LocalDate day) {
        HelpPlan plan = plans.read(scope, planId);
        return helpers.candidates(scope, plan.unitId(), plan.memberId(), day);
    }

    public void add(Scope scope, long planId, long version, long memberId, LocalDate from) {
        HelpPlan plan = plans.take(scope, planId, version);
        plans.mustBeDay(plan, from);
        helpers.assign(scope, charge(plan), List.of(memberId), from);
        scope.trail().asOf(from).detail("helper");
    }

    /** @param instead who takes over, null when others go on helping */
    public void end(Scope scope, long planId, long version, long helperId, LocalDate on, String reason, Long instead) {
        HelpPlan plan = plans.take(scope, planId, version);
        plans.mustBeDay(plan, on);
        HelpPlan.Helper leaving = plan.helping().stream()
                .filter(h -> h.id() == helperId && !on.isBefore(h.from()))
                .findFirst()
                .orElseThrow(() -> new OperationRefused("review.helper-unknown"));
        Words.must(reason, "review.reason-missing");
        if (instead != null) {
            helpers.assign(scope, charge(plan), List.of(instead), on);
        } else if (plan.helping().size() == 1) {
            throw new OperationRefused("review.last-helper");
        }
        helpers.end(leaving.id(), on, reason.strip());
        scope.trail().asOf(on).detail("helper");
    }

    private static Helpers.Charge charge(HelpPlan plan) {
        return new Helpers.Charge(plan.id(), plan.memberId(), plan.unitId(), plan.path());
    }
}
