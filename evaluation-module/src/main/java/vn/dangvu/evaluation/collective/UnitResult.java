package vn.dangvu.evaluation.collective;

import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.membership.RatingLevel;

/**
 * What was decided on a unit.
 *
 * @param proposed by the unit itself
 * @param reason why another level than the unit gave itself
 * @param endedWhy null while it stands; {@code endedBy} the decision that ended it
 */
public record UnitResult(
        long id, Rated rated, RatingLevel proposed, String reason, Signed paper, String endedWhy, Signed endedBy) {

    public boolean stands() {
        return endedWhy == null;
    }
}
