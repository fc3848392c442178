package vn.dangvu.membership.units;

import java.util.List;

/** What the codes of unit types have in common; which of them exist, and under which, is said by the rules of a day. */
public final class UnitTypes {
    public static final String GROUP = "group";
    static final List<String> WITH_MEMBERS = List.of("branch", "base-branch", GROUP);

    private UnitTypes() {}

    /** Members meet here as one branch; groups are parts of it. */
    public static boolean isBranch(String type) {
        return type.endsWith("branch");
    }

    /** Led by a committee over other units: members stand in the units below. */
    public static boolean isCommittee(String type) {
        return !WITH_MEMBERS.contains(type);
    }
}
