package vn.dangvu.membership.visits;

import java.time.LocalDate;

/**
 * A difficulty in a list.
 *
 * @param outcome null while it is open
 * @param answeredOn null until the branch was told
 * @param lastStep day of the last thing done, null for none
 */
public record DifficultyRow(
        long id,
        long version,
        long unitId,
        String unit,
        Long visitId,
        String keeper,
        boolean mine,
        LocalDate heardOn,
        String text,
        String charged,
        LocalDate dueOn,
        String outcome,
        LocalDate settledOn,
        String result,
        LocalDate answeredOn,
        String answer,
        LocalDate lastStep) {

    /** late, open, to-answer (ended, the branch not told) or answered. */
    public String state(LocalDate today) {
        if (outcome == null) {
            return dueOn.isBefore(today) ? "late" : "open";
        }
        return answeredOn == null ? "to-answer" : "answered";
    }
}
