package vn.dangvu.membership.resolutions;

import java.time.LocalDate;
import java.util.List;

/** A resolution with the tasks it gave. */
public record ResolutionFile(
        ResolutionRow row,
        long meetingId,
        long unitId,
        String path,
        String assessment,
        String tasks,
        String arrangement,
        String signer,
        String signerPost,
        List<Task> given) {

    /** @param result null while it is open */
    public record Task(long id, String member, String text, LocalDate due, String result) {}
}
