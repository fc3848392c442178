package vn.dangvu.admission.preparation;

import java.time.LocalDate;

/**
 * A place to be asked, or the reason why it is not.
 *
 * @param about whom and what is asked
 * @param waived full: a relative is a member and has declared everything; history: only today's politics and law-abidance are asked; null: all
 * @param sentOn day of the letter or of the visit, null when nobody is asked
 * @param verifier who goes there, null for a letter
 */
public record NewVerification(
        String place,
        String about,
        boolean abroad,
        String waived,
        String waivedReason,
        LocalDate sentOn,
        String number,
        String verifier) {}
