package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Whoever moves, as the papers say on the day the transfer begins: the other branch reads it there, not in the file.
 *
 * @param born null when not known
 */
public record Traveller(
        String name, String sex, PartialDate born, String card, LocalDate admitted, LocalDate recognised) {

    /** What must be known of somebody who comes from outside. */
    void mustBeKnown() {
        if (name == null || name.isBlank() || born == null || admitted == null) {
            throw new OperationRefused("transfer.person-incomplete");
        }
        if (recognised != null && recognised.isBefore(admitted)) {
            throw new OperationRefused("transfer.person-dates", admitted);
        }
    }
}
