package vn.dangvu.kernel.access;

import java.time.Instant;

/** An account in the list. {@code mandates}: how many hold today. */
public record AccountRow(
        long id,
        String username,
        String displayName,
        boolean mustChange,
        Instant lockedUntil,
        Instant lastSeenAt,
        String closedReason,
        int mandates,
        long version) {}
