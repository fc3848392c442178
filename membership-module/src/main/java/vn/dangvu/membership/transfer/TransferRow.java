package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import vn.dangvu.kernel.time.PartialDate;

/**
 * A transfer in a list.
 *
 * @param from where somebody leaves, in words
 * @param to where somebody comes to, in words
 * @param nextStep code of the step that is waited for; {@code -} when closed
 * @param due last day of the clock that runs, null without one
 * @param outcome null while it is open
 */
public record TransferRow(
        long id,
        Long memberId,
        String name,
        PartialDate born,
        String from,
        String to,
        Route route,
        boolean temporary,
        Long batchId,
        LocalDate openedOn,
        String nextStep,
        LocalDate due,
        String slip,
        LocalDate slipOn,
        LocalDate until,
        String outcome,
        LocalDate closedOn,
        boolean between) {

    public boolean open() {
        return outcome == null;
    }

    public boolean late(LocalDate day) {
        return open() && due != null && due.isBefore(day);
    }
}
