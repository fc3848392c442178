package vn.dangvu.evaluation.decision;

import java.time.LocalDate;

/**
 * Something to verify before anybody is rated.
 *
 * @param reviewedId null: the branch as a whole
 * @param name of the member, null for a branch
 * @param settledOn null while it is open
 */
public record Concern(
        long id,
        long unitId,
        String unit,
        Long reviewedId,
        String name,
        Kind kind,
        LocalDate on,
        String words,
        LocalDate settledOn,
        String finding,
        String paper) {

    public enum Kind {
        COMPLAINT("complaint"),
        DENUNCIATION("denunciation"),
        DISUNITY("disunity");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no such concern: " + code);
        }
    }

    public boolean open() {
        return settledOn == null;
    }
}
