package vn.dangvu.membership.intake;

import java.util.Locale;

/** How far an import has come. */
public enum SessionState {
    UPLOADED,
    MAPPED,
    /** Being checked in the background; left behind when the server was stopped. */
    CHECKING,
    CHECKED,
    /** Being written to the register, in one transaction; left behind when the server was stopped: then nothing was written. */
    COMMITTING,
    /** Written; rows that were not clean may still wait. */
    COMMITTED,
    TAKEN_BACK;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SessionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
