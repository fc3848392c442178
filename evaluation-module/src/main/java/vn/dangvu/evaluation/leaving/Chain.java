package vn.dangvu.evaluation.leaving;

import static vn.dangvu.evaluation.leaving.Step.*;

import java.util.List;
import java.util.Locale;
import vn.dangvu.membership.Departure;

/** What a case is about, with all that may belong to its way; the route of the day leaves out the bodies that do not vote. */
public enum Chain {
    DELETION(
            Departure.REMOVAL,
            NOTICE,
            SELF_REVIEW,
            BRANCH_VOTE,
            APPRAISAL,
            COMMITTEE_VOTE,
            STANDING_VOTE,
            DECISION,
            DELIVERY,
            RETURN,
            REGISTER,
            BOOKS,
            FILE_SENT),
    RESIGNATION(
            Departure.RESIGNATION,
            APPLICATION,
            CLEAN,
            BRANCH_VOTE,
            APPRAISAL,
            COMMITTEE_VOTE,
            STANDING_VOTE,
            DECISION,
            DELIVERY,
            RETURN,
            REGISTER,
            BOOKS,
            FILE_SENT),
    EXPULSION(
            Departure.EXPULSION,
            NOTICE,
            SELF_REVIEW,
            BRANCH_VOTE,
            APPRAISAL,
            COMMITTEE_VOTE,
            HEARING,
            STANDING_VOTE,
            DECISION,
            DELIVERY,
            RETURN,
            REGISTER,
            BOOKS,
            FILE_SENT),
    DISCIPLINE(
            null,
            NOTICE,
            SELF_REVIEW,
            BRANCH_VOTE,
            APPRAISAL,
            COMMITTEE_VOTE,
            HEARING,
            STANDING_VOTE,
            DECISION,
            DELIVERY,
            BOOKS),
    DEATH(Departure.DEATH, PROOF, REGISTER, BOOKS, FILE_SENT);

    private final Departure departure;
    private final List<Step> steps;

    Chain(Departure departure, Step... steps) {
        this.departure = departure;
        this.steps = List.of(steps);
    }

    /** How the register says it, null where nobody leaves. */
    public Departure departure() {
        return departure;
    }

    public List<Step> steps() {
        return steps;
    }

    /** Deadlines and levels of its complaints: those of a deletion or those of discipline. */
    public boolean disciplinary() {
        return this == EXPULSION || this == DISCIPLINE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Chain of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
