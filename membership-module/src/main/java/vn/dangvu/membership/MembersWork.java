package vn.dangvu.membership;

import java.util.Map;
import vn.dangvu.kernel.access.Scope;

/** What became of the tasks that members were given, for whoever has to say how a member did in a year. Used inside an operation of the caller. */
public interface MembersWork {

    /** By member; who was given nothing is not in it. One statement. */
    Map<Long, Tally> of(Scope scope, long unitId, int year);

    /**
     * @param tasks all of the year
     * @param inTime done on their last day or before
     * @param late done after it
     * @param partly done in part, at any time
     * @param notDone settled as not done
     * @param open not settled, still in time
     * @param overdue not settled, past their last day
     */
    record Tally(int tasks, int inTime, int late, int partly, int notDone, int open, int overdue) {}
}
