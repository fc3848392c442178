package vn.dangvu.evaluation.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the report counts. */
public enum Figure {
    REVIEWED,
    LISTED,
    /** Plans that ran when the period began, began in it, ended in it by what, and run when it ends. */
    RUNNING_BEFORE,
    BEGUN,
    PROGRESSED,
    REMOVAL,
    TRANSFERRED,
    LEFT,
    RUNNING,
    OUT_REMOVAL,
    OUT_EXPULSION,
    OUT_RESIGNATION,
    ADMITTED,
    /** Of them, those with a professional diploma or a degree on file. */
    ADMITTED_LEARNED,
    RATED_EXCELLENT,
    RATED_GOOD,
    RATED_COMPLETED,
    RATED_FAILED,
    VISITS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Figure> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
