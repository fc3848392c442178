package vn.dangvu.membership.register;

import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.AppliedRules;

/**
 * A proposal in the queue or in the history of a file.
 *
 * @param outcome {@code approved, refused, withdrawn}; null while it waits
 * @param rules by which it was examined, null when it is older than their being kept
 * @param fields what it touches, in words of {@link CorrectionItem#field}
 */
public record CorrectionRow(
        long id,
        long memberId,
        String memberName,
        String unitName,
        String kind,
        LocalDate from,
        String reason,
        String basis,
        LocalDate basisOn,
        boolean fromOriginal,
        Long documentId,
        Instant proposedAt,
        String proposer,
        Instant settledAt,
        String settler,
        String outcome,
        String answer,
        String fields,
        AppliedRules rules) {

    public boolean isWaiting() {
        return outcome == null;
    }
}
