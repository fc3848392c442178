package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.round.OwnScreenings;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What the review says of oneself, the own plan, and the plans of those one helps. A helper writes contacts, the member the own commitment. */
@UseCase("own.review")
@ApplicationScoped
public class MyReview {
    @Inject
    private Sql sql;

    @Inject
    private OwnScreenings screenings;

    @Inject
    private PlanReader reader;

    @Inject
    private Plans plans;

    /** @param charges plans of others in which the caller helps today */
    public record Mine(List<Screening> screenings, List<ShowHelp.Shown> plans, List<ShowHelp.Shown> charges) {
        public boolean nothing() {
            return screenings.isEmpty() && plans.isEmpty();
        }
    }

    public Mine show(Scope scope) {
        if (scope.self() == null) {
            return new Mine(List.of(), List.of(), List.of());
        }
        long self = scope.self();
        List<ShowHelp.Shown> seen = sql
                .list(
                        Clause.of(
                                "select id from evaluation.help_plan where member_id = ? or closed_on is null order by begins_on desc, id desc",
                                self),
                        row -> row.getLong(1))
                .stream()
                .flatMap(id -> reader.read(scope, id, false).stream())
                .map(p -> ShowHelp.of(plans, p))
                .toList();
        return new Mine(
                screenings.of(scope),
                seen.stream().filter(s -> s.plan().memberId() == self).toList(),
                seen.stream().filter(s -> s.plan().memberId() != self).toList());
    }

    /** The member's commitment in his own words. */
    public void commit(Scope scope, long planId, String said) {
        HelpPlan plan = mine(scope, planId);
        if (plan.memberId() != scope.self()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        plans.write(
                scope,
                planId,
                Kind.COMMITMENT,
                null,
                plans.today(),
                Plans.told(List.of("said"), Map.of("said", said == null ? "" : said)));
    }

    /** A helper writes down a contact with the charge. */
    public void contact(Scope scope, long planId, LocalDate on, Map<String, String> details) {
        HelpPlan plan = mine(scope, planId);
        if (plan.helping().stream().noneMatch(h -> h.memberId() == scope.self())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        plans.mustBeDay(plan, on);
        plans.write(scope, planId, Kind.CONTACT, null, on, Plans.told(Kind.CONTACT.fields(), details));
    }

    private HelpPlan mine(Scope scope, long planId) {
        HelpPlan plan =
                scope.self() == null ? null : reader.read(scope, planId, false).orElse(null);
        if (plan == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        scope.trail().about(Plans.SUBJECT, planId, plan.path());
        if (!plan.open()) {
            throw new OperationRefused("review.help-closed", plan.closedOn());
        }
        return plan;
    }
}
