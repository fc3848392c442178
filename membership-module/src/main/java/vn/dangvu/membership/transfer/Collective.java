package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of members who move by one decision, with minutes of the handing over.
 *
 * @param to where they come to, in words
 * @param nextStep code; {@code -} when it is over
 */
public record Collective(
        long id,
        long version,
        long unitId,
        String path,
        String from,
        Long toUnitId,
        String to,
        String reason,
        LocalDate openedOn,
        String nextStep,
        String decisionNumber,
        LocalDate decidedOn,
        String minutesNumber,
        LocalDate handedOn,
        LocalDate receivedOn,
        LocalDate closedOn,
        String closedReason,
        List<Line> lines) {

    /** @param blocked an inspection or complaint is open, or the person is suspended */
    public record Line(
            long transferId, long version, Long memberId, Traveller person, String outcome, boolean blocked) {
        Line block() {
            return new Line(transferId, version, memberId, person, outcome, true);
        }

        public boolean open() {
            return outcome == null;
        }
    }

    public boolean open() {
        return closedOn == null;
    }

    /** Those who still move with the list. */
    public List<Line> moving() {
        return lines.stream().filter(l -> !"withdrawn".equals(l.outcome())).toList();
    }
}
