package vn.dangvu.kernel.document;

import java.time.Instant;

/** A paper in a list; {@code size} in bytes. */
public record DocumentRow(
        long id,
        String title,
        String fileName,
        String mediaType,
        int size,
        Instant uploadedAt,
        String uploadedBy,
        String closedReason) {}
