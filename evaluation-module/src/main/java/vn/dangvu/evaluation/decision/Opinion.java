package vn.dangvu.evaluation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/**
 * What a level above the branch thinks of a rating, of a member or of a unit.
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

        public static Stage of(String code) {
            return APPRAISAL.code.equals(code) ? APPRAISAL : COMMITTEE;
        }
    }

    public static Opinion of(RatingLevel level, Integer common, Integer results, String words) {
        return new Opinion(null, level, common, results, words, null, null);
    }

    /** From a row of opinions, on a member or on a unit. */
    public static Opinion read(ResultSet row) throws SQLException {
        return new Opinion(
                Stage.of(row.getString("stage")),
                RatingLevel.of(row.getString("level")),
                row.getObject("common", Integer.class),
                row.getObject("results", Integer.class),
                row.getString("words"),
                Sql.instant(row, "recorded_at"),
                row.getLong("recorded_by"));
    }
}
