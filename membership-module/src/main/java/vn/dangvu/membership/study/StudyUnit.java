package vn.dangvu.membership.study;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.roster.Tally;

/**
 * One unit of a session, or of a year.
 *
 * @param told false while nothing is written down for it
 * @param madeUp of those present, how many came to a session held later
 */
public record StudyUnit(
        long unitId, String unit, String path, boolean told, Tally tally, int madeUp, List<Finding> findings) {

    /** Owed it and neither came nor were written down as away. */
    public int unrecorded() {
        return Math.max(0, tally.owed() - tally.present() - tally.excused() - tally.unexcused());
    }
}
