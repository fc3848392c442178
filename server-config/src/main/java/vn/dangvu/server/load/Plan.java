package vn.dangvu.server.load;

/**
 * How large an invented register is. The national one has 34 provinces, 3,300 communes and 60,000 branches; smaller ones keep
 * the proportions as far as whole units allow.
 *
 * @param members people on the lists today; a tenth more have left
 * @param communes of each province
 * @param branches of each commune
 */
public record Plan(int members, int provinces, int communes, int branches) {
    private static final int WARD_OF_TODAY = 4_300;
    private static final int BRANCHES_OF_A_COMMUNE = 18;
    private static final int MEMBERS_OF_A_COMMUNE = 1_697;
    private static final int PROVINCES = 34;

    public static Plan of(int members) {
        if (members <= 1_000) {
            return new Plan(members, 1, 1, 11);
        }
        if (members <= 2 * WARD_OF_TODAY) {
            return new Plan(members, 1, 1, 110);
        }
        int communes = Math.max(1, Math.round(members / (float) (PROVINCES * MEMBERS_OF_A_COMMUNE)));
        return new Plan(members, PROVINCES, communes, BRANCHES_OF_A_COMMUNE);
    }

    int wards() {
        return provinces * communes;
    }

    /** With those who have left. */
    int people() {
        return members + members / 10;
    }

    int peopleOf(int ward) {
        return people() / wards() + (ward < people() % wards() ? 1 : 0);
    }
}
