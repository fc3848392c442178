package vn.dangvu.membership.units;

import java.time.LocalDate;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * The decision a change of the organisation rests on.
 *
 * @param scan the paper itself, null when it was not sent along
 * @param effectiveOn first day of the new state; may lie before today, when papers come late, never after
 */
public record UnitDecision(
        String number, LocalDate signedOn, String body, String title, Scan scan, LocalDate effectiveOn) {

    public UnitDecision {
        if (blank(number) || signedOn == null || blank(body) || blank(title) || effectiveOn == null) {
            throw new OperationRefused("units.decision-incomplete");
        }
        number = number.strip();
        body = body.strip();
        title = title.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
