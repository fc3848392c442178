package vn.dangvu.evaluation.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.membership.Ballots;

/**
 * What is on file about one person in a round.
 *
 * @param unitId the branch
 * @param openedOn of the round, {@code closedOn} null while it runs
 * @param criteria code or number of each criterion to its wording, null for one known by its code
 * @param acts withdrawn ones too
 */
public record Screening(
        long id,
        long roundId,
        long unitId,
        int year,
        LocalDate openedOn,
        LocalDate closedOn,
        Map<String, String> criteria,
        long memberId,
        String name,
        String path,
        String standing,
        long version,
        List<Act> acts,
        List<Ballots.Ballot> ballots) {

    /** @param withdrawn the reason, null while it stands */
    public record Act(
            Step step, LocalDate on, Map<String, String> details, long recordedBy, String recorder, String withdrawn) {
        public boolean stands() {
            return withdrawn == null;
        }
    }

    public enum Outcome {
        UNSEEN,
        NO_SIGN,
        RUNNING,
        DROPPED,
        LISTED,
        NOT_LISTED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public boolean settled() {
            return this != UNSEEN && this != RUNNING;
        }
    }

    public Optional<Act> act(Step step) {
        return acts.stream().filter(a -> a.step() == step && a.stands()).findFirst();
    }

    /** Has the person answered? */
    public boolean said() {
        return act(Step.WORD).isPresent();
    }

    public boolean proposed() {
        return act(Step.FOUND)
                .filter(a -> "proposed".equals(a.details().get("finding")))
                .isPresent();
    }

    /** The last vote that stands. */
    public Optional<Ballots.Ballot> ballot() {
        return ballots.stream().filter(Ballots.Ballot::stands).reduce((a, b) -> b);
    }

    public Outcome outcome() {
        if (act(Step.FOUND).isEmpty()) {
            return Outcome.UNSEEN;
        }
        if (!proposed()) {
            return Outcome.NO_SIGN;
        }
        if (ballot().isPresent()) {
            return ballot().get().passed() ? Outcome.LISTED : Outcome.NOT_LISTED;
        }
        return act(Step.DROPPED).isPresent() ? Outcome.DROPPED : Outcome.RUNNING;
    }
}
