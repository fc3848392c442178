package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A complaint as it is on file.
 *
 * @param answerBy the last day to answer, as counted when it came; null where no rule is known
 * @param dueOn the last day to complain, null where no rule of that time is known
 */
public record Complaint(
        long id,
        long caseId,
        Level level,
        LocalDate filedOn,
        LocalDate receivedOn,
        String said,
        LocalDate dueOn,
        LocalDate answerBy,
        boolean byMember,
        List<Act> acts) {

    /** @param kind accepted, not-accepted, decided, delivered, restored, apology; {@code change} null unless the discipline became another */
    public record Act(
            String kind, LocalDate on, String reason, String outcome, String paper, String note, Change change) {

        static Act of(String kind, LocalDate on, String paper, String note) {
            return new Act(kind, on, null, null, paper, note, null);
        }
    }

    /** The discipline that the complaint left. @param body that decided so */
    public record Change(Form form, String body) {}

    public Optional<Act> act(String kind) {
        return acts.stream().filter(a -> a.kind().equals(kind)).findFirst();
    }

    public boolean late() {
        return dueOn != null && filedOn.isAfter(dueOn);
    }

    /** The last word at this level. */
    public boolean answered() {
        return act("decided").isPresent() || act("not-accepted").isPresent();
    }

    /** Whoever was put out belongs to the Party: restored, or punished by less than expulsion. */
    public boolean bringsBack() {
        return act("decided")
                .filter(a -> "restored".equals(a.outcome()) || a.change() != null)
                .isPresent();
    }

    LocalDate last() {
        return acts.stream().map(Act::on).max(LocalDate::compareTo).orElse(receivedOn);
    }
}
