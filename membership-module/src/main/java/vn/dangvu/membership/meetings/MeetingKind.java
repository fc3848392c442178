package vn.dangvu.membership.meetings;

import java.util.Locale;
import vn.dangvu.membership.VotingBody;

/** What kind of meeting of which body. */
public enum MeetingKind {
    /** The regular one of a branch; with a topic, a thematic one follows it in the same sitting. */
    MONTHLY,
    THEMATIC,
    /** Of the branch's own committee, or of the committee over branches. */
    COMMITTEE,
    CONGRESS,
    EXTRAORDINARY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MeetingKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Who is summoned and votes. */
    public VotingBody body() {
        return this == COMMITTEE ? VotingBody.COMMITTEE : VotingBody.BRANCH;
    }

    /** Branches meet in all ways; over branches there is a committee that meets, and now and then everybody. */
    public boolean fits(String unitType) {
        return unitType.endsWith("branch") || this != MONTHLY && this != THEMATIC;
    }
}
