package vn.dangvu.membership.roster;

/**
 * One entry as somebody wants it.
 *
 * @param version what he had before him: 0 where nothing stood
 * @param note why away, or where else; null or blank for none
 */
public record Change(long meetingId, long memberId, int version, AttendanceState state, String note) {
    public Change {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
