package vn.dangvu.evaluation.decision;

/** A first decision on levels, the correction of one, the cancellation of one (366-QĐ/TW, Điều 15). */
public enum DecisionKind {
    RATING("rating", RecordDecidingVote.DECIDE),
    CORRECTION("correction", "correct-rating"),
    CANCELLATION("cancellation", "cancel-rating");

    private final String code;
    private final String question;

    DecisionKind(String code, String question) {
        this.code = code;
        this.question = question;
    }

    public String code() {
        return code;
    }

    /** As ballots know it. */
    String question() {
        return question;
    }

    /** What is done to a result that stands: a correction unless it is a cancellation. */
    public static DecisionKind ofChange(String code) {
        return CANCELLATION.code.equals(code) ? CANCELLATION : CORRECTION;
    }

    public static DecisionKind of(String code) {
        for (DecisionKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such decision: " + code);
    }
}
