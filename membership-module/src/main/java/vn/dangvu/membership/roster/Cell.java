package vn.dangvu.membership.roster;

import java.time.Instant;

/**
 * What stands for a member and a meeting.
 *
 * @param state null while nothing is written down
 * @param proposed what the register says somebody without an entry is to get, null when it proposes nothing
 * @param belongs false for a meeting at which the member was not yet or no longer of this branch
 * @param version 0 while nothing is written down
 * @param contested the member says it is wrong, and nobody has answered yet
 */
public record Cell(
        long meetingId,
        AttendanceState state,
        AttendanceState proposed,
        boolean belongs,
        String note,
        int version,
        Instant recordedAt,
        String recorder,
        Long contested) {

    static Cell empty(long meetingId, AttendanceState proposed, boolean belongs) {
        return new Cell(meetingId, null, proposed, belongs, null, 0, null, null, null);
    }

    Cell proposing(AttendanceState better, boolean here) {
        return new Cell(
                meetingId, state, better, here || state != null, note, version, recordedAt, recorder, contested);
    }

    public String letter() {
        return state == null ? "" : state.letter();
    }
}
