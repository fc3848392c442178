package vn.dangvu.membership;

import java.util.Locale;

/** How somebody came into a unit's list. */
public enum Arrival {
    /** Already there when the register was opened. */
    OPENING,
    ADMISSION,
    TRANSFER,
    RESTORATION,
    /** From another unit of the same committee. */
    MOVE,
    REORGANISATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
