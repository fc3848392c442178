package vn.dangvu.kernel.legal;

/** How sure we are of what a row of law says. */
public enum Mark {
    /** The text itself was read. */
    VERIFIED("verified"),
    /** Read only where somebody else quotes it. */
    SECOND_HAND("second-hand"),
    /** The rule of one province or committee. */
    LOCAL("local"),
    /** Found in no text, or computed: to be checked before anyone relies on it. */
    UNVERIFIED("unverified");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /** As written in files, tables and keys of sentences. */
    public String code() {
        return code;
    }

    public static Mark of(String code) {
        for (Mark mark : values()) {
            if (mark.code.equals(code)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("no mark of sureness: " + code);
    }

    public Mark weaker(Mark other) {
        return compareTo(other) < 0 ? other : this;
    }
}
