package vn.dangvu.admission.source;

/**
 * What came of the people on a branch's list in a year.
 *
 * @param meant of the plan, null without one
 * @param before on the list when the year began
 * @param added to it in the year
 * @param certified got the certificate of the class in the year
 * @param permitted whose dossier was allowed to begin in the year
 * @param admitted new members of the branch in the year, by the register
 * @param left off the list in the year without being admitted
 * @param now on the list at the end of the year or today
 * @param helped of these, with a helper
 * @param lastAdmitted year of the last admission the register knows, null when none
 */
public record SourceRow(
        long unitId,
        String unit,
        Integer meant,
        int before,
        int added,
        int certified,
        int permitted,
        int admitted,
        int left,
        int now,
        int helped,
        Integer lastAdmitted) {

    /** Nobody on the list, and nobody was won in the year. */
    public boolean dry() {
        return now == 0 && admitted == 0;
    }
}
