package vn.dangvu.evaluation.leaving;

import java.util.Locale;

/** Who answers a complaint; each may be asked once, the next one only after the one below has answered. */
public enum Level {
    SUPERIOR,
    PROVINCE,
    CENTRAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
