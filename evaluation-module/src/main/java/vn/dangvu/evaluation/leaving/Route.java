package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.Citation;

/**
 * The bodies a case passes, by the rules of the day on which the branch considers it.
 *
 * @param committee the unit whose committee proposes, null when none does
 * @param deciding the unit whose standing committee decides, null when it is above this register
 * @param branchDecides the branch's own vote is the decision (Điều lệ Đảng, Điều 36)
 */
public record Route(
        LocalDate asOf, Long committee, Long deciding, String body, boolean branchDecides, Citation citation) {

    boolean needs(Step step) {
        return switch (step) {
            case COMMITTEE_VOTE -> committee != null && !branchDecides;
            case STANDING_VOTE -> deciding != null && !branchDecides;
            case HEARING -> !branchDecides;
            default -> true;
        };
    }

    Long unitOf(Step step, long branch) {
        return switch (step) {
            case COMMITTEE_VOTE -> committee;
            case STANDING_VOTE -> deciding;
            default -> branch;
        };
    }
}
