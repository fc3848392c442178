package vn.dangvu.membership;

import java.util.Locale;

/** How somebody ceased to be a member. */
public enum Departure {
    DEATH,
    /** Khai trừ. */
    EXPULSION,
    /** Xóa tên. */
    REMOVAL,
    /** Xin ra khỏi Đảng. */
    RESIGNATION,
    /** The admission itself was annulled. */
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Departure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
