package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.Map;

/**
 * A proposal to correct a file.
 *
 * @param version of the file the proposer looked at
 * @param now field → the value it should have; fields as in {@link CorrectionItem}
 * @param from first day of the new when life has changed; null when what is recorded was never right
 * @param basis number of the decision or permit, or the page of the original file
 * @param fromOriginal the proposer has compared with the original file
 */
public record CorrectionDraft(
        long memberId,
        long version,
        Map<String, String> now,
        LocalDate from,
        String reason,
        String basis,
        LocalDate basisOn,
        boolean fromOriginal,
        Long documentId) {}
