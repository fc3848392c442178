package vn.dangvu.admission.source;

import java.util.Locale;

/** Why somebody is no longer on the list. */
public enum LeavingReason {
    /** Admitted: the aim. */
    ADMITTED,
    /** Moved away: helped on elsewhere. */
    MOVED,
    OWN_WISH,
    /** Did not strive any more. */
    NOT_STRIVING,
    VIOLATION,
    AGE,
    DIED,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LeavingReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
