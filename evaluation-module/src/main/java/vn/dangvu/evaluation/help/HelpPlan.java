package vn.dangvu.evaluation.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.membership.Ballots;

/**
 * A plan with all that was written down in it.
 *
 * @param unitId the branch that helps today
 * @param closedOn null while it runs
 * @param outcome progressed, removal, transferred, left
 * @param acts in the order of their days, withdrawn ones too
 */
public record HelpPlan(
        long id,
        long screeningId,
        long memberId,
        String name,
        long unitId,
        String unit,
        String path,
        LocalDate listedOn,
        LocalDate beginsOn,
        String paper,
        LocalDate closedOn,
        String outcome,
        String closedPaper,
        String closedReason,
        long version,
        List<Helper> helpers,
        List<Act> acts,
        List<Ballots.Ballot> ballots) {

    /** @param until null while helping; {@code reason} why it ended */
    public record Helper(long id, long memberId, String name, LocalDate from, LocalDate until, String reason) {}

    /** @param about the step a result belongs to */
    public record Act(
            long id,
            Kind kind,
            Long about,
            LocalDate on,
            Map<String, String> details,
            String recorder,
            String withdrawn) {
        public boolean stands() {
            return withdrawn == null;
        }
    }

    public boolean open() {
        return closedOn == null;
    }

    public List<Helper> helping() {
        return helpers.stream().filter(h -> h.until() == null).toList();
    }

    public List<Act> acts(Kind kind) {
        return acts.stream().filter(a -> a.kind() == kind && a.stands()).toList();
    }

    public Optional<Act> last(Kind kind) {
        return acts(kind).stream().reduce((a, b) -> b);
    }

    /** First day of the period that runs: the branch may have voted to go on. */
    public LocalDate period() {
        return last(Kind.CONTINUED).map(Act::on).orElse(beginsOn);
    }

    public Optional<Act> resultOf(Act step) {
        return acts(Kind.RESULT).stream()
                .filter(a -> Long.valueOf(step.id()).equals(a.about()))
                .findFirst();
    }

    /** @param months of help, {@code quarter} months between looks */
    PlanClock clock(int months, int quarter) {
        var pauses = new ArrayList<PlanClock.Pause>();
        LocalDate from = null;
        String reason = null;
        for (Act act : acts) {
            if (!act.stands() || act.on().isBefore(period())) {
                continue;
            }
            if (act.kind() == Kind.SUSPENDED) {
                from = act.on();
                reason = act.details().get("reason");
            } else if (act.kind() == Kind.RESUMED && from != null) {
                pauses.add(new PlanClock.Pause(from, act.on(), reason));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new PlanClock.Pause(from, null, reason));
        }
        return new PlanClock(period(), months, quarter, pauses);
    }

    Map<Integer, LocalDate> looks() {
        var looks = new HashMap<Integer, LocalDate>();
        acts(Kind.LOOK).stream()
                .filter(a -> !a.on().isBefore(period()))
                .forEach(a -> looks.putIfAbsent(Integer.valueOf(a.details().get("quarter")), a.on()));
        return looks;
    }

    /** The last vote on what becomes of the plan, of the period that runs. */
    Optional<Ballots.Ballot> vote(String question) {
        return ballots.stream()
                .filter(b -> b.stands()
                        && b.question().equals(question)
                        && !b.meeting().heldOn().isBefore(period()))
                .reduce((a, b) -> b);
    }

    /** The branch has found progress; the decision of the committee is waited for. */
    public boolean awaitsRecognition() {
        return open() && vote("progressed").filter(Ballots.Ballot::passed).isPresent();
    }
}
