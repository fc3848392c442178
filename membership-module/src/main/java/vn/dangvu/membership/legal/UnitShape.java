package vn.dangvu.membership.legal;

/**
 * A unit counted on one day, for the rules about its structure.
 *
 * @param type code of the unit's type
 * @param parentType code of the type it stands under; null for the top
 * @param total members who belong here, probationary ones too; temporary guests not
 * @param official official members among them
 * @param committee members of its committee (chi ủy, cấp ủy)
 * @param standing members of its standing committee
 * @param groups party groups in it
 * @param consented the superior level agreed to its size
 */
public record UnitShape(
        String type,
        String parentType,
        int total,
        int official,
        int committee,
        int standing,
        int groups,
        boolean consented) {

    boolean branch() {
        return type.equals("branch") || type.equals("base-branch");
    }

    boolean committeeUnit() {
        return type.equals("ward") || type.equals("base-committee");
    }
}
