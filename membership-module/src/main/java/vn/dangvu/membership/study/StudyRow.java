package vn.dangvu.membership.study;

import java.time.LocalDate;
import vn.dangvu.membership.roster.Tally;

/**
 * A session on the list, those made up counted with it.
 *
 * @param invited units of the scope; {@code told} of them have written down who was there
 * @param tally of those units: owed, studied in the session or later, away with a reason and without in the session itself
 * @param makeUps sessions held for those who missed it
 */
public record StudyRow(
        long id,
        LocalDate heldOn,
        String level,
        String title,
        String document,
        String holder,
        int invited,
        int told,
        Tally tally,
        int makeUps,
        boolean calledOff) {}
