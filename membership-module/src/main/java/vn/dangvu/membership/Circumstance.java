package vn.dangvu.membership;

import java.util.Locale;

/** What changes the rights and duties of a member for a time without changing the standing. */
public enum Circumstance {
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPT,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENDED,
    /** Temporarily in another branch; counted at home. */
    ELSEWHERE,
    /** Đi làm ăn xa. */
    AWAY,
    /** Out of Party life: not counted in seniority. */
    INTERRUPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Circumstance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
