package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.membership.VotingBody;

/**
 * The bodies a case passes, by the rules of the day on which the branch considers it.
 *
 * @param section the section committee between, null where there is none
 * @param committee the unit whose committee proposes, null when none does
 * @param deciding the unit whose standing committee decides, null when it is above this register
 * @param delegated the committee decides in the place of its superior
 * @param branchDecides the branch's own vote is the decision (Điều lệ Đảng, Điều 36)
 */
public record Route(
        LocalDate asOf,
        Long section,
        Long committee,
        Long deciding,
        String body,
        boolean delegated,
        boolean branchDecides,
        Citation citation) {

    boolean needs(Step step) {
        return switch (step) {
            case APPRAISAL -> section != null && !branchDecides;
            case COMMITTEE_VOTE -> committee != null && !branchDecides && !delegated;
            case STANDING_VOTE -> deciding != null && !branchDecides;
            case HEARING -> !branchDecides;
            default -> true;
        };
    }

    Long unitOf(Step step, long branch) {
        return switch (step) {
            case APPRAISAL -> section;
            case COMMITTEE_VOTE -> committee;
            case STANDING_VOTE -> deciding;
            default -> branch;
        };
    }

    /** A committee that decides by delegation stands in the place of the standing committee. */
    VotingBody bodyOf(Step step) {
        return delegated && step == Step.STANDING_VOTE ? VotingBody.DELEGATED_COMMITTEE : step.body();
    }
}
