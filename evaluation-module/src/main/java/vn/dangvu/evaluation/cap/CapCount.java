package vn.dangvu.evaluation.cap;

/**
 * One group of similar posts before the level that decides.
 *
 * @param authority path of the unit that decides
 * @param group code of the group
 * @param percent of the cap: 20, or 25 where the unit is outstanding by decision
 */
public record CapCount(String authority, String group, int percent, int good, int outstanding) {

    public CapCount {
        if (good < 0 || outstanding < 0 || percent < 0 || percent > 100) {
            throw new IllegalArgumentException("no count: " + good + ", " + outstanding + ", " + percent + " %");
        }
    }

    /** How it stands by a reading. */
    public CapLine by(CapReading reading) {
        return new CapLine(this, reading, reading.base(good, outstanding));
    }

    /** What if some of the outstanding were rated good instead, or (below zero) some of the good outstanding? */
    public CapCount lowered(int persons) {
        return new CapCount(authority, group, percent, good + persons, outstanding - persons);
    }

    /** What if some of the good fell below good, or (below zero) some rose to good? */
    public CapCount withoutGood(int persons) {
        return new CapCount(authority, group, percent, good - persons, outstanding);
    }

    public CapCount at(int otherPercent) {
        return new CapCount(authority, group, otherPercent, good, outstanding);
    }
}
