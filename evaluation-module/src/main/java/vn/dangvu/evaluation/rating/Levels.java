package vn.dangvu.evaluation.rating;

import vn.dangvu.membership.RatingLevel;

/** The four levels in the words of the rules. */
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
}
