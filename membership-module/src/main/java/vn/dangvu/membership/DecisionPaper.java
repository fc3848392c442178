package vn.dangvu.membership;

import java.time.LocalDate;

/**
 * The paper a change rests on: number, date of signature, the body that decided, what it says in a line.
 *
 * @param documentId the scanned paper, null when there is none
 */
public record DecisionPaper(String number, LocalDate signedOn, String body, String title, Long documentId) {

    public DecisionPaper {
        if (number == null || number.isBlank() || signedOn == null || body == null || body.isBlank()) {
            throw new RegisterRefused("register.decision-incomplete");
        }
        title = title == null ? "" : title;
    }
}
