package vn.dangvu.membership.intake.paper;

import java.util.Locale;

/** What a finding asks of the clerk. */
public enum Severity {
    /** The row stays a draft until it is mended. */
    ERROR,
    /** The row waits for a yes. */
    CONFIRM,
    /** Done already, and told. */
    NORMALISED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
