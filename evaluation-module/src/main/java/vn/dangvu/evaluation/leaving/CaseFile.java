package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.membership.Ballots;

/** A case as it is on file. */
public record CaseFile(
        long id,
        long memberId,
        String name,
        long branchId,
        String path,
        Chain chain,
        Ground ground,
        Form form,
        Map<String, String> evidence,
        LocalDate openedOn,
        LocalDate closedOn,
        String outcome,
        String closedReason,
        long version,
        long recordedBy,
        List<Act> acts,
        List<Request> requests,
        List<Word> words,
        List<Ballots.Ballot> ballots) {

    /** @param superseded why it no longer stands, null while it does */
    public record Act(
            long id,
            Step step,
            LocalDate on,
            Map<String, String> details,
            Long decisionId,
            long recordedBy,
            String recorder,
            String superseded) {

        public boolean stands() {
            return superseded == null;
        }
    }

    /** @param receipt how it is proved that it arrived, null while it is not; {@code arrivedOn} then too */
    public record Request(LocalDate on, String paper, String receipt, LocalDate arrivedOn) {
        public boolean proved() {
            return receipt != null;
        }
    }

    /** @param who member or branch; {@code paper} null when typed in the own account */
    public record Word(String who, LocalDate on, String said, String paper, String recorder) {}

    public List<Request> proved() {
        return requests.stream().filter(Request::proved).toList();
    }

    public Optional<Act> act(Step step) {
        return acts.stream().filter(a -> a.stands() && a.step() == step).findFirst();
    }

    /** The last vote of a step that was not annulled. */
    public Optional<Ballots.Ballot> ballot(Step step) {
        return ballots.stream()
                .filter(b -> b.stands() && b.question().equals(step.code()))
                .max(Comparator.comparingInt(Ballots.Ballot::round));
    }
}
