package vn.dangvu.evaluation.leaving;

import java.util.List;
import java.util.Locale;
import vn.dangvu.membership.VotingBody;

/** One thing that is done in a case, and the permission of whoever writes it down. */
public enum Step {
    /** The member is told what is held against him; how it is proved that the paper arrived. */
    NOTICE("leaving.keep"),
    /** The written wish to leave, with its reason. */
    APPLICATION("leaving.keep"),
    /** Nothing is held against whoever wishes to leave: otherwise discipline comes first (Điều lệ Đảng, Điều 8.3). */
    CLEAN("leaving.office"),
    /** Held, refused, or asked for in vain as often as the rules say. */
    SELF_REVIEW("leaving.keep"),
    BRANCH_VOTE("leaving.keep", VotingBody.BRANCH),
    /** A section committee looks at the resolution of the branch before it goes up (Điều lệ Đảng, Điều 24). */
    APPRAISAL("leaving.office"),
    COMMITTEE_VOTE("leaving.office", VotingBody.COMMITTEE),
    /** Somebody of the deciding body has heard the member (Điều lệ Đảng, Điều 39). */
    HEARING("leaving.hear"),
    STANDING_VOTE("leaving.office", VotingBody.STANDING_COMMITTEE),
    /** Of a death: the certificate. */
    PROOF("leaving.keep"),
    DECISION("leaving.decide"),
    /** The decision reaches the member: the clock of complaints starts. */
    DELIVERY("leaving.office"),
    /** Card and badge, or why they do not come back. */
    RETURN("leaving.office"),
    /** The register itself. */
    REGISTER("leaving.office"),
    BOOKS("leaving.office"),
    FILE_SENT("leaving.office");

    private final String permission;
    private final VotingBody body;

    Step(String permission) {
        this(permission, null);
    }

    Step(String permission, VotingBody body) {
        this.permission = permission;
        this.body = body;
    }

    public String permission() {
        return permission;
    }

    /** Who votes in this step, null where nobody does. */
    public VotingBody body() {
        return body;
    }

    public boolean ballot() {
        return body != null;
    }

    /** What has to be told of it, in this order. */
    public List<String> fields() {
        return StepFields.of(this);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
