package vn.dangvu.evaluation.leaving;

import java.util.Locale;

/** Forms of discipline that leave somebody a member (Điều lệ Đảng, Điều 35). */
public enum Form {
    /** Khiển trách. */
    REPRIMAND,
    /** Cảnh cáo. */
    WARNING,
    /** Cách chức: of official members only. */
    DISMISSAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Form of(String code) {
        return code == null || code.isBlank() ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
