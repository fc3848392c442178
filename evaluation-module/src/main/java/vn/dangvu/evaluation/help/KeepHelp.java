package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** The branch writes down the commitment, agreed steps and their results, contacts, the look at a quarter, that the clock stands still or runs again. */
@UseCase("review.keep")
@ApplicationScoped
public class KeepHelp {
    private static final Set<Kind> ITS = Set.of(
            Kind.COMMITMENT,
            Kind.STEP,
            Kind.RESULT,
            Kind.CONTACT,
            Kind.LOOK,
            Kind.SUSPENDED,
            Kind.RESUMED,
            Kind.REMARK);

    @Inject
    private Plans plans;

    @Inject
    private Sql sql;

    /** @param about the step of a result, else null */
    public void record(
            Scope scope, long id, long version, Kind kind, Long about, LocalDate on, Map<String, String> details) {
        if (!ITS.contains(kind)) {
            throw new OperationRefused("review.other-way", kind);
        }
        HelpPlan plan = plans.take(scope, id, version);
        plans.mustBeDay(plan, on);
        Map<String, String> told = Plans.told(kind.fields(), details);
        switch (kind) {
            case STEP -> mustBeDue(told, on);
            case RESULT -> mustBeOfStep(plan, about, on);
            case LOOK -> mustBeQuarter(plan, told, on);
            case SUSPENDED -> mustRun(plan, on, true);
            case RESUMED -> mustRun(plan, on, false);
            default -> {}
        }
        plans.write(scope, id, kind, kind == Kind.RESULT ? about : null, on, told);
    }

    private static void mustBeDue(Map<String, String> told, LocalDate on) {
        LocalDate due = PartialDate.read(told.get("due"))
                .date()
                .filter(PartialDate::exact)
                .map(PartialDate::day)
                .orElseThrow(() -> new OperationRefused("review.due-day"));
        if (due.isBefore(on)) {
            throw new OperationRefused("review.due-day");
        }
    }

    private static void mustBeOfStep(HelpPlan plan, Long about, LocalDate on) {
        HelpPlan.Act step = plan.acts(Kind.STEP).stream()
                .filter(a -> Long.valueOf(a.id()).equals(about))
                .findFirst()
                .orElseThrow(() -> new OperationRefused("review.nothing-there"));
        if (plan.resultOf(step).isPresent() || on.isBefore(step.on())) {
            throw new OperationRefused("review.result-once");
        }
    }

    /** Quarter by quarter, none before the one in front of it is over. */
    private void mustBeQuarter(HelpPlan plan, Map<String, String> told, LocalDate on) {
        PlanClock clock = plans.clock(plan);
        String number = told.get("quarter");
        int quarter = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
        if (quarter < 1 || quarter > clock.quarters()) {
            throw new OperationRefused("review.quarter", clock.quarters());
        }
        if (plan.looks().containsKey(quarter)) {
            throw new OperationRefused(
                    "review.quarter-looked", quarter, plan.looks().get(quarter));
        }
        LocalDate from = quarter == 1 ? clock.begins() : clock.due(quarter - 1);
        if (from == null || on.isBefore(from)) {
            throw new OperationRefused("review.quarter-ahead", quarter);
        }
    }

    private void mustRun(HelpPlan plan, LocalDate on, boolean runs) {
        PlanClock clock = plans.clock(plan);
        if (clock.stands() == runs) {
            throw new OperationRefused(runs ? "review.stands-already" : "review.runs-already");
        }
        boolean early = clock.pauses().stream()
                .anyMatch(p -> on.isBefore(p.until() == null ? p.from().plusDays(1) : p.until()));
        if (early || runs && !on.isBefore(clock.end().end())) {
            throw new OperationRefused("review.pause-days");
        }
    }

    /** Written down wrongly: it stays, with the reason. A commitment, a step without result, a contact or a look. */
    public void withdraw(Scope scope, long id, long version, long act, String reason) {
        HelpPlan plan = plans.take(scope, id, version);
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("review.reason-missing");
        }
        HelpPlan.Act wrong = plan.acts().stream()
                .filter(a -> a.id() == act && a.stands())
                .findFirst()
                .orElseThrow(() -> new OperationRefused("review.nothing-there"));
        boolean rests = wrong.kind() == Kind.STEP && plan.resultOf(wrong).isPresent();
        if (rests
                || !Set.of(Kind.COMMITMENT, Kind.STEP, Kind.RESULT, Kind.CONTACT, Kind.LOOK)
                        .contains(wrong.kind())) {
            throw new OperationRefused("review.stays");
        }
        sql.update(Clause.of(
                "update evaluation.help_act set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                scope.actor(),
                reason.strip(),
                act));
    }
}
