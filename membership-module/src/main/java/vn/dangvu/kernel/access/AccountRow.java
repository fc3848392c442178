package vn.dangvu.kernel.access;

import java.time.Instant;

/**
 * An account in the list.
 *
 * @param ownFile it opens the own file of a member
 * @param mandates how many hold today
 */
public record AccountRow(
        long id,
        String username,
        String displayName,
        boolean mustChange,
        Instant lockedUntil,
        Instant lastSeenAt,
        String closedReason,
        boolean ownFile,
        int mandates,
        long version) {}
