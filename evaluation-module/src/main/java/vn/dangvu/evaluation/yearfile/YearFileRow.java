package vn.dangvu.evaluation.yearfile;

/**
 * What is on file of one branch.
 *
 * @param people who are reviewed; {@code reviews} handed in by or for them
 * @param remarks people of whom the residence or a temporary branch has written
 * @param votes people on whose level the branch has voted
 * @param results people whose level is decided; {@code told} of them know it
 * @param report the branch's own report is handed in; {@code rated} the branch itself has its level
 */
public record YearFileRow(
        long unitId,
        String unit,
        String path,
        int people,
        int reviews,
        int remarks,
        int votes,
        int results,
        int told,
        int complaints,
        int answered,
        boolean report,
        boolean rated) {

    /** Everything that the rules ask for is there. Remarks are not asked for of everybody. */
    public boolean whole() {
        return report && rated && reviews >= people && results > 0 && told == results && answered == complaints;
    }
}
