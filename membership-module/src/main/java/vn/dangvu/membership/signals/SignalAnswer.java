package vn.dangvu.membership.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What was said to a signal, and what was found on it.
 *
 * @param months covered by it, none of a kind that is not counted in months; then {@code since} is covered
 * @param how member, or paper: written down by somebody else from {@code paper}
 * @param finding accepted, insufficient or null while nothing was found
 * @param meetingOn day of the meeting where it was talked about, null for none
 */
public record SignalAnswer(
        long id,
        long version,
        long memberId,
        String path,
        SignalKind kind,
        long subjectId,
        List<YearMonth> months,
        LocalDate since,
        LocalDate on,
        String how,
        String paper,
        String words,
        Instant recordedAt,
        String recorder,
        String finding,
        LocalDate foundOn,
        String body,
        String reason,
        String finder,
        Long meetingId,
        LocalDate meetingOn) {

    public boolean waiting() {
        return finding == null;
    }
}
