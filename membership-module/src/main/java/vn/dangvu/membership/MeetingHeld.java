package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.Map;

/**
 * A meeting was written down as held: who of those summoned was there. Sent inside the transaction of the operation, so that a register of attendance
 * says the same as the minutes.
 *
 * @param roll of everybody summoned, by member
 */
public record MeetingHeld(long meetingId, long unitId, LocalDate heldOn, long recordedBy, Map<Long, Presence> roll) {

    /** @param reason why somebody was away, null without one */
    public record Presence(How how, String reason) {}

    public enum How {
        PRESENT,
        EXCUSED,
        UNEXCUSED,
        /** Need not come: exempted, introduced to another branch for a time, or barred from Party life. */
        FREE
    }
}
