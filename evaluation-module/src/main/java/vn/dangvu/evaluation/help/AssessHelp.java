package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/**
 * The branch votes in secret on what became of the help: progress, to be recognised by the committee; another period; or removal, which is only a
 * proposal – a case of its own has to be opened for it. Removal and another period wait for the last day of the months.
 */
@UseCase("review.keep")
@ApplicationScoped
public class AssessHelp {
    public static final List<String> QUESTIONS = List.of("progressed", "continued", "removal");

    @Inject
    private Plans plans;

    @Inject
    private Ballots ballots;

    public List<Ballots.Voter> summoned(Scope scope, long id, LocalDate day) {
        return ballots.summoned(scope, VotingBody.BRANCH, plans.read(scope, id).unitId(), day);
    }

    /** @return did the vote pass? */
    public boolean record(Scope scope, long id, long version, String question, Ballots.Minuted vote) {
        HelpPlan plan = plans.take(scope, id, version);
        LocalDate day = vote.meeting().heldOn();
        if (!QUESTIONS.contains(question)) {
            throw new OperationRefused("review.question");
        }
        if (vote.method() != Ballots.Method.SECRET) {
            throw new OperationRefused("review.must-be-secret");
        }
        if (plan.awaitsRecognition()) {
            throw new OperationRefused("review.awaits-recognition");
        }
        plans.mustBeDay(plan, day);
        LawOn rules = plans.rules(plan, day);
        mustBeTime(plan, question, day, rules);
        long ballot = ballots.record(
                scope, vote.on(VotingBody.BRANCH, plan.unitId(), question, Plans.SUBJECT, id, majority(question)));
        boolean passed = ballots.about(scope, Plans.SUBJECT, id).stream().anyMatch(b -> b.id() == ballot && b.passed());
        if (passed) {
            follow(scope, plan, question, day);
        }
        scope.trail().asOf(day).detail(question);
        return passed;
    }

    private static Ballots.Majority majority(String question) {
        return question.equals("progressed")
                ? new Ballots.Majority("screening.progress.vote", false)
                : new Ballots.Majority("screening.other.vote", false);
    }

    private void mustBeTime(HelpPlan plan, String question, LocalDate day, LawOn rules) {
        LocalDate end = plans.clock(plan).end().end();
        if (end == null) {
            throw new OperationRefused("review.assess-stands");
        }
        LocalDate first = question.equals("progressed") ? end.minusMonths(rules.number("screening.assess-early")) : end;
        if (day.isBefore(first)) {
            throw new OperationRefused("review.assess-early", first);
        }
    }

    private void follow(Scope scope, HelpPlan plan, String question, LocalDate day) {
        if (question.equals("continued")) {
            plans.write(scope, plan.id(), Kind.CONTINUED, null, day, Map.of());
        } else if (question.equals("removal")) {
            plans.close(scope, plan.id(), day, "removal", plan.paper(), null);
        }
    }
}
