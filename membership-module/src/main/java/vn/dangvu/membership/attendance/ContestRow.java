package vn.dangvu.membership.attendance;

import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.membership.roster.AttendanceState;

/**
 * What a member says against an entry, and the answer.
 *
 * @param contested what stood there when it was said
 * @param now what stands there today
 * @param outcome kept or changed, null while nobody has answered
 * @param paper id of the paper that came with it, null for none
 */
public record ContestRow(
        long id,
        long version,
        long meetingId,
        long memberId,
        String name,
        long unitId,
        String unit,
        LocalDate day,
        String kind,
        AttendanceState contested,
        AttendanceState now,
        String note,
        int entryVersion,
        String words,
        Instant contestedAt,
        String outcome,
        String answer,
        Instant answeredAt,
        String answerer,
        Long paper) {

    public boolean open() {
        return outcome == null;
    }
}
