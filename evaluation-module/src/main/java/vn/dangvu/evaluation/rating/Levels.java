package vn.dangvu.evaluation.rating;

import java.util.Locale;
import vn.dangvu.membership.RatingLevel;

/** The four levels in the words of the file and in those of the rules. */
final class Levels {
    private Levels() {}

    static String ofRules(RatingLevel level) {
        return switch (level) {
            case EXCELLENT -> "outstanding";
            case GOOD -> "good";
            case COMPLETED -> "done";
            case FAILED -> "not-done";
        };
    }

    static RatingLevel of(String code) {
        return code == null ? null : RatingLevel.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
