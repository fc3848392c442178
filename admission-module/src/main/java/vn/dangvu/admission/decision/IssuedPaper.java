package vn.dangvu.admission.decision;

import java.time.LocalDate;
import vn.dangvu.kernel.document.Scan;

/**
 * A decision as it is signed.
 *
 * @param number null: the next one of the committee's own register
 * @param scan the paper itself, null when it was not sent along
 */
public record IssuedPaper(String number, LocalDate signedOn, String body, String signer, String text, Scan scan) {}
