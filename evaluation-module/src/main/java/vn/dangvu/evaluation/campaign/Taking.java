package vn.dangvu.evaluation.campaign;

import java.time.LocalDate;
import vn.dangvu.evaluation.legal.Participation;

/**
 * A member of the units on the day of the review.
 *
 * @param group proposed from the posts held and the background: leader, outside, plain
 * @param restsOn since when exempt or suspended; for the newly admitted the day of the admission; null for whoever is rated
 * @param elsewhere in another branch for a time: rated at home after its remark
 * @param unsure the day of admission is known to the month or the year only, and it matters
 */
public record Taking(
        long memberId,
        String name,
        long unitId,
        String path,
        String unit,
        String group,
        Participation participation,
        LocalDate restsOn,
        boolean elsewhere,
        boolean unsure) {

    public boolean rated() {
        return participation.part() == Participation.Part.RATED;
    }
}
