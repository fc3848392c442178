package vn.dangvu.membership.duties;

import java.util.Locale;

/** The groups of the list, in its order. */
public enum Urgency {
    LATE,
    SOON,
    LATER,
    /** Nothing prescribes a day. */
    UNDATED;

    /** A task is soon when this many working days are left, or fewer. */
    public static final int SOON_DAYS = 7;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
