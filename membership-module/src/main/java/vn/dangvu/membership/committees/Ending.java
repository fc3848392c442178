package vn.dangvu.membership.committees;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.DecisionPaper;

/**
 * How a post or an assignment ends.
 *
 * @param until last day
 * @param reason one of {@link #REASONS}
 * @param paper null when it ends without a decision of its own
 */
public record Ending(LocalDate until, String reason, DecisionPaper paper) {
    /** What somebody may give as a reason; a reorganisation ends posts by itself. */
    public static final List<String> REASONS = List.of("term", "moved", "released", "dismissed", "died");

    public Ending {
        if (until == null || !REASONS.contains(reason)) {
            throw new OperationRefused("units.ending-incomplete");
        }
        if (reason.equals("dismissed") && paper == null) {
            throw new OperationRefused("units.dismissal-needs-decision");
        }
    }
}
