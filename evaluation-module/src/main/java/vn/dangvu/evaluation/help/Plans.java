package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.ConflictOfInterest;

/** Plans as roots: whoever writes anything takes the plan first. Used inside an operation. */
@ApplicationScoped
class Plans {
    /** What ballots and papers call a plan. */
    static final String SUBJECT = "help-plan";

    private static final Map<String, List<String>> CHOICES =
            Map.of("result", Kind.RESULTS, "how", Kind.WAYS, "trend", Kind.TRENDS);

    @Inject
    private Sql sql;

    @Inject
    private PlanReader reader;

    @Inject
    private Law law;

    @Inject
    private ConflictOfInterest interest;

    @Inject
    private OfficialClock clock;

    HelpPlan read(Scope scope, long id) {
        HelpPlan plan = reader.read(scope, id, false)
                .filter(p -> scope.covers(p.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, plan.path());
        return plan;
    }

    /** Held until the end of the transaction, by somebody who is neither the person concerned nor a relative. */
    HelpPlan take(Scope scope, long id, long version) {
        HelpPlan plan = reader.read(scope, id, true)
                .filter(p -> scope.covers(p.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (plan.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (!plan.open()) {
            throw new OperationRefused("review.help-closed", plan.closedOn());
        }
        interest.mustBeFree(scope, plan.memberId());
        sql.update(Clause.of("update evaluation.help_plan set version = version + 1 where id = ?", id));
        scope.trail().about(SUBJECT, id, plan.path());
        return plan;
    }

    /** By the rules of the day on which the period began. */
    PlanClock clock(HelpPlan plan) {
        LawOn rules = law.asOf(plan.period(), plan.path());
        return plan.clock(rules.number("screening.help"), rules.number("screening.look"));
    }

    LawOn rules(HelpPlan plan, LocalDate on) {
        return law.asOf(on, plan.path());
    }

    LocalDate today() {
        return clock.today();
    }

    void mustBeDay(HelpPlan plan, LocalDate on) {
        if (on == null) {
            throw new OperationRefused("review.day-missing");
        }
        if (on.isAfter(clock.today())) {
            throw new OperationRefused("review.in-future", on);
        }
        if (on.isBefore(plan.period())) {
            throw new OperationRefused("review.before-period", plan.period());
        }
    }

    void write(Scope scope, long plan, Kind kind, Long about, LocalDate on, Map<String, String> details) {
        sql.update(Clause.of(
                "insert into evaluation.help_act (plan_id, kind, about_id, on_date, details, recorded_by, recorder)"
                        + " values (?, ?, ?, ?, jsonb_object(?, ?), ?, ?)",
                plan,
                kind.code(),
                about == null ? new Sql.Null(java.sql.Types.BIGINT) : about,
                on,
                details.keySet().toArray(String[]::new),
                details.values().toArray(String[]::new),
                scope.actor(),
                scope.caller().name()));
        scope.trail().asOf(on).detail(kind.code());
    }

    void close(Scope scope, long plan, LocalDate on, String outcome, String paper, String reason) {
        sql.update(Clause.of(
                "update evaluation.help_plan set closed_on = ?, outcome = ?, closed_paper = ?, closed_reason = ?, closed_by = ? where id = ?",
                on,
                outcome,
                paper,
                Sql.orNull(reason),
                scope.actor(),
                plan));
        scope.trail().detail(outcome);
    }

    /** @throws OperationRefused with everything that was not told */
    static Map<String, String> told(List<String> needed, Map<String, String> given) {
        var wrong = new ArrayList<Finding>();
        var kept = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        kept.keySet().retainAll(Set.copyOf(needed));
        for (String name : needed) {
            String value = kept.get(name);
            if (value == null || CHOICES.containsKey(name) && !CHOICES.get(name).contains(value)) {
                wrong.add(Finding.error("review.field-missing", null, "@review.field." + name));
            }
        }
        OperationRefused.ifBlocked(wrong);
        return kept;
    }
}
