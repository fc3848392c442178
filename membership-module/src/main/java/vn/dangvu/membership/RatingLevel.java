package vn.dangvu.membership;

import java.util.Arrays;
import java.util.Locale;

/** The four levels of the yearly rating, the best first; the same under 132-QĐ/TW, 124-QĐ/TW and 366-QĐ/TW. */
public enum RatingLevel {
    EXCELLENT,
    GOOD,
    COMPLETED,
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As papers say it, whatever the language of the screen. */
    public String said() {
        return switch (this) {
            case EXCELLENT -> "Hoàn thành xuất sắc nhiệm vụ";
            case GOOD -> "Hoàn thành tốt nhiệm vụ";
            case COMPLETED -> "Hoàn thành nhiệm vụ";
            case FAILED -> "Không hoàn thành nhiệm vụ";
        };
    }

    /** @param code null stays null */
    public static RatingLevel of(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    public static boolean knows(String code) {
        return Arrays.stream(values()).anyMatch(level -> level.code().equals(code));
    }
}
