package vn.dangvu.kernel.legal;

/** What a finding means for the operation. */
public enum Severity {
    /** The operation cannot be done so. */
    ERROR,
    /** It can be done; somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
