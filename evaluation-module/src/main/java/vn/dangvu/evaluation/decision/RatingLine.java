package vn.dangvu.evaluation.decision;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.membership.RatingLevel;

/**
 * One result of somebody in a review.
 *
 * @param reason why another level than the branch proposed
 * @param endedBy the decision that corrected or cancelled it, {@code endedKind} which of the two; null while it stands
 */
public record RatingLine(
        long resultId,
        long decisionId,
        RatingLevel level,
        Integer common,
        Integer results,
        RatingLevel proposed,
        String reason,
        Signed by,
        LocalDate toldOn,
        String toldHow,
        Optional<RatingComplaint> complaint,
        String endedKind,
        Signed endedBy,
        String endedReason) {

    public boolean standing() {
        return endedBy == null;
    }

    public boolean adjusted() {
        return level != proposed;
    }
}
