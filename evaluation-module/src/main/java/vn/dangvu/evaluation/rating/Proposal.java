package vn.dangvu.evaluation.rating;

import vn.dangvu.membership.RatingLevel;

/**
 * What a branch proposes for a member.
 *
 * @param common points, null where nobody counts them
 * @param opinion of the branch committee
 * @param againstReason why this level although a condition does not hold; needed only then
 */
public record Proposal(Integer common, Integer results, RatingLevel level, String opinion, String againstReason) {

    /** The sum; null where nobody counted. */
    public Integer points() {
        return common == null || results == null ? null : Integer.valueOf(common + results);
    }
}
