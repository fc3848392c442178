package vn.dangvu.membership.roster;

/** What the register makes of somebody on the day of a meeting. */
public enum Belonging {
    /** The meeting is a duty. */
    DUE,
    /** Introduced here for a time: the duty is here, not at home. */
    GUEST,
    /** Exempted from work and meetings, away to work or out of Party life: no duty. */
    EXEMPT,
    /** Introduced to another branch for a time: the duty is there. */
    ELSEWHERE,
    SUSPENDED;

    public boolean owes() {
        return this == DUE || this == GUEST;
    }
}
