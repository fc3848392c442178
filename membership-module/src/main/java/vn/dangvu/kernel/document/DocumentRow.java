package vn.dangvu.kernel.document;

import java.time.Instant;

/** A paper in a list; {@code size} in bytes. What says how it was closed is null while it counts. */
public record DocumentRow(
        long id,
        String subjectType,
        long subjectId,
        String title,
        String fileName,
        String mediaType,
        int size,
        Instant uploadedAt,
        String uploadedBy,
        Instant closedAt,
        String closedBy,
        String closedReason) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
