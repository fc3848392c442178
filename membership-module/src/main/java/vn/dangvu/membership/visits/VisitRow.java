package vn.dangvu.membership.visits;

import java.time.LocalDate;

/**
 * A visit to a branch, planned or made.
 *
 * @param month first day of the month it belongs to
 * @param attendedOn null until it was made; {@code calledOff} the reason, null while it stands
 * @param meetingOn day of the meeting in the book, null when none was named
 * @param mine the caller keeps it
 */
public record VisitRow(
        long id,
        long version,
        long unitId,
        String unit,
        String keeper,
        boolean mine,
        LocalDate month,
        boolean planned,
        String purpose,
        LocalDate attendedOn,
        Long meetingId,
        String meetingKind,
        String seen,
        String calledOff,
        int difficulties) {

    /** attended, called-off, missed (its month is over) or planned. */
    public String state(LocalDate today) {
        if (attendedOn != null) {
            return "attended";
        }
        if (calledOff != null) {
            return "called-off";
        }
        return today.isBefore(month.plusMonths(1)) ? "planned" : "missed";
    }

    public boolean open() {
        return attendedOn == null && calledOff == null;
    }
}
