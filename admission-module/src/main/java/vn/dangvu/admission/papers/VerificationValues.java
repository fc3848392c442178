package vn.dangvu.admission.papers;

import vn.dangvu.admission.dossier.DossierFile.Verification;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.paper.Values;

/** The letter that asks a committee elsewhere (20-KNĐ), and the paper of whoever goes there (GGT-KNĐ). */
final class VerificationValues {
    private VerificationValues() {}

    /** @param due until when they should answer, null when no rule of that time is known */
    static void put(Values values, Verification asked, Deadline due, String letters) {
        values.put("asked_committee", asked.place())
                .put("text", "Về: " + asked.about())
                .put("verifier_name", asked.verifier())
                .put("reply_by", due == null ? null : due.due())
                .put("valid_until", due == null ? null : due.due())
                .number(asked.number(), letters);
    }
}
