package vn.dangvu.kernel.access;

import java.time.Instant;
import java.util.List;

/**
 * An account in the list, as on the day of the list.
 *
 * @param closedReason null while it is open
 * @param ownFile it opens the own file of a member
 * @param mandates how many hold on the day; {@code roles} their roles, each once
 */
public record AccountRow(
        long id,
        String username,
        String displayName,
        boolean mustChange,
        Instant lockedUntil,
        Instant lastSeenAt,
        Instant openedAt,
        String closedReason,
        boolean ownFile,
        int mandates,
        List<String> roles,
        long version) {

    /** Code of what stands in the column of states. */
    public String state() {
        return closedReason != null ? "closed" : mustChange ? "temporary" : "in-use";
    }
}
