package vn.dangvu.evaluation.decision;

import java.time.Instant;
import vn.dangvu.membership.RatingLevel;

/**
 * What a level above the branch thinks of a rating.
 *
 * @param common points, null where nobody counts them
 * @param words why; never empty
 * @param at null before it is written
 */
public record Opinion(
        Stage stage, RatingLevel level, Integer common, Integer results, String words, Instant at, Long by) {

    public enum Stage {
        /** Of the office, before the committee meets. */
        APPRAISAL("appraisal"),
        /** Another level than the branch proposes, for the committee to vote on. */
        COMMITTEE("committee");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Stage of(String code) {
            return APPRAISAL.code.equals(code) ? APPRAISAL : COMMITTEE;
        }
    }

    public static Opinion of(RatingLevel level, Integer common, Integer results, String words) {
        return new Opinion(null, level, common, results, words, null, null);
    }
}
