package vn.dangvu.evaluation.cap;

import java.util.Arrays;

/** The text says "of those rated good" and not whether the outstanding are among them: both readings are shown, a setting says which one binds. */
public enum CapReading {
    /** The letter: those rated good only. */
    GOOD_ONLY("good-only"),
    /** Wide: those rated good and those rated outstanding. */
    GOOD_AND_OUTSTANDING("good-and-outstanding");

    private final String code;

    CapReading(String code) {
        this.code = code;
    }

    /** As in the rule {@code rating.quota.base}. */
    public String code() {
        return code;
    }

    public static CapReading of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reading of the cap: " + code));
    }

    int base(int good, int outstanding) {
        return this == GOOD_ONLY ? good : good + outstanding;
    }
}
