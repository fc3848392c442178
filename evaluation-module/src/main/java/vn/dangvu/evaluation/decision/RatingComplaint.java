package vn.dangvu.evaluation.decision;

import java.time.LocalDate;

/**
 * What a member holds against the own rating.
 *
 * @param received by the committee: its clock starts
 * @param dueOn last day to complain as counted when it was filed; null where no rule was known
 * @param answerBy last day to answer; null where no rule was known
 * @param byMember through the own account, otherwise on paper
 * @param answer null while it is open
 */
public record RatingComplaint(
        long id,
        long resultId,
        LocalDate filed,
        LocalDate received,
        String said,
        LocalDate dueOn,
        LocalDate answerBy,
        boolean byMember,
        Answer answer) {

    public record Answer(LocalDate on, Outcome outcome, String words, String paper) {}

    public enum Outcome {
        /** The rating stands. */
        KEPT("kept"),
        /** It was corrected by another decision. */
        CHANGED("changed"),
        /** It was cancelled: the branch rates anew. */
        CANCELLED("cancelled"),
        NOT_ACCEPTED("not-accepted");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Outcome of(String code) {
            for (Outcome outcome : values()) {
                if (outcome.code.equals(code)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException("no such outcome: " + code);
        }
    }

    public boolean open() {
        return answer == null;
    }

    /** Late by the rule known when it was filed: a reason not to accept it, which the committee weighs. */
    public boolean late() {
        return dueOn != null && filed.isAfter(dueOn);
    }
}
