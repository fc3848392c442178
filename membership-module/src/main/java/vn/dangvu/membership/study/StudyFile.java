package vn.dangvu.membership.study;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Tally;

/**
 * A session with everything about it.
 *
 * @param makeUpOf the session it makes up for, null for one of its own
 * @param sessions held later for those who missed it
 * @param missing those who still have to make up
 */
public record StudyFile(
        long id,
        long version,
        long holderId,
        String holder,
        StudyDraft said,
        Long makeUpOf,
        String calledOff,
        boolean held,
        List<StudyUnit> units,
        List<Session> sessions,
        List<Missing> missing) {

    public record Session(long id, LocalDate heldOn, String place, String calledOff) {}

    /** @param state what stands for the session itself */
    public record Missing(long memberId, String name, long unitId, String unit, AttendanceState state, String note) {}

    public Tally tally() {
        return units.stream().filter(StudyUnit::told).map(StudyUnit::tally).reduce(new Tally(0, 0, 0, 0), Tally::and);
    }
}
