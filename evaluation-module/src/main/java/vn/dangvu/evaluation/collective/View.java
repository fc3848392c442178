package vn.dangvu.evaluation.collective;

import java.time.Instant;
import vn.dangvu.membership.RatingLevel;

/**
 * What the level that decides thinks of a unit's own rating.
 *
 * @param stage appraisal of the office, or committee: the level to be voted on instead
 */
public record View(
        String stage, RatingLevel level, Integer common, Integer results, String words, Instant at, Long by) {
    public static final String APPRAISAL = "appraisal";
    public static final String COMMITTEE = "committee";

    public static View of(RatingLevel level, Integer common, Integer results, String words) {
        return new View(null, level, common, results, words, null, null);
    }
}
