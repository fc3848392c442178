package vn.dangvu.membership.duties;

import java.util.Locale;
import java.util.Set;

/** Who has to do something. */
public enum Actor {
    /** The branch: its secretary or committee. */
    BRANCH("branch-secretary", "branch-committee-member"),
    /** The office of the Party committee. */
    OFFICE("organisation-clerk"),
    /** Whoever settles what another has proposed. */
    APPROVER("committee-secretary", "standing-committee-member"),
    /** The member of the committee who follows the branch. */
    ASSIGNED("assigned-committee-member"),
    ADMINISTRATOR("system-administrator"),
    /** The member whose file it is. */
    MEMBER;

    private final Set<String> roles;

    Actor(String... roles) {
        this.roles = Set.of(roles);
    }

    boolean is(String role) {
        return roles.contains(role);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Actor of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
