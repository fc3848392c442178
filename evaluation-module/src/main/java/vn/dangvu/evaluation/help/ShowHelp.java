package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Citation;

/** One plan with its clock. Reading is traced. */
@UseCase(value = "review.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ShowHelp {
    @Inject
    private Plans plans;

    /**
     * @param sum how the last day is counted; {@code quarters} of the period that runs
     * @param months what the length rests on
     */
    public record Shown(
            HelpPlan plan,
            PlanClock clock,
            PlanClock.Sum sum,
            List<Quarter> quarters,
            Citation months,
            Citation looks) {}

    public Shown open(Scope scope, long id) {
        HelpPlan plan = plans.read(scope, id);
        if (Long.valueOf(plan.memberId()).equals(scope.caller().memberId())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return of(plans, plan);
    }

    static Shown of(Plans plans, HelpPlan plan) {
        PlanClock clock = plans.clock(plan);
        var rules = plans.rules(plan, plan.period());
        var day = plan.open() ? plans.today() : plan.closedOn();
        return new Shown(
                plan,
                clock,
                clock.end(),
                Quarter.of(clock, plan.looks(), day),
                rules.citation("screening.help"),
                rules.citation("screening.look"));
    }
}
