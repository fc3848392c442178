package vn.dangvu.admission.source;

import java.util.Locale;

/** What can be written down about somebody on the list. */
public enum EntryKind {
    /** The branch's monthly look. */
    REVIEW,
    /** Given to do, with a day. */
    TASK,
    /** What a mass organisation or the residence says. */
    OPINION,
    /** Sent to the class on the Party. */
    CLASS,
    /** The certificate of the class. */
    CERTIFICATE,
    /** The committee allows the dossier to begin. */
    PERMISSION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Needs to say who spoke, taught or allowed. */
    boolean needsBody() {
        return this == OPINION || this == CERTIFICATE || this == PERMISSION;
    }

    boolean needsNumber() {
        return this == CERTIFICATE || this == PERMISSION;
    }
}
