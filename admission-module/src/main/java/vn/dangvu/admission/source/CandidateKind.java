package vn.dangvu.admission.source;

import java.util.Locale;

/** How far the branch has come with somebody. */
public enum CandidateKind {
    /** Quần chúng ưu tú: chosen to be watched and helped. */
    OUTSTANDING,
    /** Cảm tình Đảng: on the list by resolution of the branch, with a helper. */
    SYMPATHISER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CandidateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
