package vn.dangvu.admission.legal;

import java.time.LocalDate;

/**
 * An applicant on the day the branch considers the case.
 *
 * @param considered day of the branch meeting
 * @param certificate day of the certificate of the class about the Party; null when there is none
 * @param consentAboveAge the standing committee directly under the Centre agreed in writing to somebody over the age limit
 * @param generalLevel class of general education; null when it is not declared
 * @param hardArea lives where less schooling is asked for: mountains, border, islands, ethnic minorities, great hardship, off-shore fishing
 */
public record Applicant(
        LocalDate born,
        LocalDate considered,
        LocalDate certificate,
        boolean consentAboveAge,
        String generalLevel,
        boolean hardArea) {}
