package vn.dangvu.kernel.legal;

import java.time.Instant;
import java.time.LocalDate;

/** A committee's own value, proposed and perhaps settled; instants and names are null until it happened. */
public record LocalValue(
        long id,
        long unitId,
        String key,
        LocalDate from,
        String value,
        Citation citation,
        String note,
        String proposer,
        boolean mine,
        Instant proposedAt,
        String approver,
        Instant approvedAt,
        String withdrawer,
        Instant withdrawnAt,
        String reason) {

    public boolean open() {
        return approvedAt == null && withdrawnAt == null;
    }

    public boolean ends() {
        return value.equals(Law.ENDED);
    }
}
