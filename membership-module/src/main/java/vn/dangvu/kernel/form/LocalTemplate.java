package vn.dangvu.kernel.form;

import java.time.Instant;
import java.time.LocalDate;

/** A committee's own edition, proposed and perhaps settled; instants and names are null until it happened. */
public record LocalTemplate(
        long id,
        long unitId,
        String code,
        String edition,
        LocalDate from,
        String layout,
        String why,
        String proposer,
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
        return layout.equals(FormTemplates.ENDED);
    }
}
