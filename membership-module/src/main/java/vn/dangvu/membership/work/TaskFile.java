package vn.dangvu.membership.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One task with everything said about it.
 *
 * @param follower who follows it up, null when nobody is named
 * @param resolutionId the resolution in the book it came from, null for none
 * @param annulled the reason, null while it stands
 */
public record TaskFile(
        TaskRow row,
        long version,
        long unitId,
        String basis,
        Long resolutionId,
        String partyWork,
        String publicWork,
        String follower,
        LocalDate assignedOn,
        String resultNote,
        String annulled,
        List<Report> reports) {

    /** @param lookedAt when the branch looked at it, null before; {@code own} written by the member */
    public record Report(
            long id, LocalDate on, String text, boolean own, String recorder, Instant lookedAt, String remark) {}

    public boolean open() {
        return row.result() == null && annulled == null;
    }
}
