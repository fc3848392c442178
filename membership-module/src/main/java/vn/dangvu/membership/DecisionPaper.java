package vn.dangvu.membership;

import java.time.LocalDate;
import vn.dangvu.kernel.document.Scan;

/**
 * The paper a change rests on: number, date of signature, the body that decided, what it says in a line.
 *
 * @param scan the paper itself, null when it was not sent along
 */
public record DecisionPaper(String number, LocalDate signedOn, String body, String title, Scan scan) {

    public DecisionPaper {
        if (number == null || number.isBlank() || signedOn == null || body == null || body.isBlank()) {
            throw new RegisterRefused("register.decision-incomplete");
        }
        title = title == null ? "" : title;
    }
}
