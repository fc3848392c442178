package vn.dangvu.evaluation.round;

import java.time.LocalDate;
import java.util.Map;

/**
 * A round of a branch.
 *
 * @param closedOn null while it runs, {@code closedPaper} the report it ended with
 */
public record RoundHead(
        long id,
        long unitId,
        String unit,
        String path,
        int year,
        String paper,
        LocalDate openedOn,
        Map<String, String> criteria,
        LocalDate closedOn,
        String closedPaper,
        long version) {

    public boolean open() {
        return closedOn == null;
    }
}
