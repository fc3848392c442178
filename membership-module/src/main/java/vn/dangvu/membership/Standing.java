package vn.dangvu.membership;

import java.util.Locale;

/** What a person is to the Party. Exempt, suspended or away is not a standing but a {@link Circumstance}. */
public enum Standing {
    PROBATIONARY,
    OFFICIAL,
    OUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
