package vn.dangvu.evaluation.collective;

import java.time.Instant;
import java.util.List;

/**
 * A version of a unit's report.
 *
 * @param against keys of conditions that did not hold when it was handed in
 * @param submittedAt null for a draft
 */
public record Report(long id, Account account, List<String> against, Instant savedAt, Instant submittedAt) {
    public boolean draft() {
        return submittedAt == null;
    }
}
