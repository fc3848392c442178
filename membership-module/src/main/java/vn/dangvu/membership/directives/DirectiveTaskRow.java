package vn.dangvu.membership.directives;

import java.time.LocalDate;

/**
 * A task of a document at one unit.
 *
 * @param state open, returned, waiting (for the office) or done
 * @param doneOn day the unit says it was done, null before
 */
public record DirectiveTaskRow(
        long id,
        long directiveId,
        String symbol,
        String title,
        long unitId,
        String unit,
        String text,
        LocalDate dueOn,
        String state,
        LocalDate doneOn) {

    public boolean late(LocalDate today) {
        return !state.equals("done") && dueOn.isBefore(today);
    }
}
