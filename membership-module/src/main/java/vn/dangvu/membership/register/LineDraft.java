package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.membership.FileItem;

/**
 * A proposal to correct a line that rests on a decision.
 *
 * @param version of the file the proposer looked at
 * @param now how the line should read; null when it should not stand there
 * @param basis number of the decision, or the page of the original file
 */
public record LineDraft(
        long memberId,
        long version,
        long lineId,
        FileItem now,
        String reason,
        String basis,
        LocalDate basisOn,
        boolean fromOriginal) {

    /** What is said of the whole proposal; it changes no fact. */
    CorrectionDraft said() {
        return new CorrectionDraft(memberId, version, Map.of(), null, reason, basis, basisOn, fromOriginal, null);
    }
}
