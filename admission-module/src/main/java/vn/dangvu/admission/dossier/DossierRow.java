package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import vn.dangvu.kernel.time.PartialDate;

/**
 * A line of the list of dossiers.
 *
 * @param step code of what is waited for, "-" when nothing is
 * @param failed the last vote did not reach its majority
 * @param outcome null while it is open
 */
public record DossierRow(
        long id,
        String name,
        PartialDate born,
        String unit,
        boolean again,
        String step,
        int done,
        int wanted,
        boolean failed,
        LocalDate openedOn,
        LocalDate dueOn,
        String dueKey,
        LocalDate closedOn,
        String outcome) {

    public boolean late(LocalDate today) {
        return closedOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
