package vn.dangvu.admission.papers;

import java.time.LocalDate;
import vn.dangvu.kernel.paper.Template;

/**
 * One paper of a dossier.
 *
 * @param item the introducer or the verification it speaks of, null for the papers that are there once
 * @param about who that is, empty otherwise
 * @param on the day of what it says, null while nothing is written down
 * @param filled what it says is written down; otherwise it prints with the person's data and is completed by hand
 * @param place whether it lies in the dossier itself
 */
public record DossierPaper(
        String form, String variant, Long item, String about, LocalDate on, boolean filled, Place place) {

    /** Where a paper lies. */
    public enum Place {
        /** In the dossier, printed from here. */
        DOSSIER,
        /** In the dossier, but what is printed here does not stand for the original that somebody else issues. */
        ORIGINAL,
        /** It accompanies the dossier: for the session, or on a move. */
        BESIDE
    }

    public String code() {
        return Template.code(form, variant);
    }

    /** Bound with the others. */
    boolean bound() {
        return filled && place == Place.DOSSIER;
    }
}
