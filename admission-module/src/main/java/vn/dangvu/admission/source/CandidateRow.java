package vn.dangvu.admission.source;

import java.time.LocalDate;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Somebody in the list of candidates.
 *
 * @param kind code; of the last listing when none is open
 * @param leftReason null while listed
 * @param helpers their names, joined
 * @param reviewed last monthly look, null before the first
 * @param certified day of the newest certificate of the class
 */
public record CandidateRow(
        long id,
        String name,
        PartialDate born,
        String sex,
        String unit,
        String kind,
        LocalDate from,
        LocalDate leftOn,
        String leftReason,
        String helpers,
        LocalDate reviewed,
        LocalDate certified,
        LocalDate permitted) {

    public boolean listed() {
        return leftReason == null;
    }
}
