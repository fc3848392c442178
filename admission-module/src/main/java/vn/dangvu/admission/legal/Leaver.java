package vn.dangvu.admission.legal;

import java.time.LocalDate;

/**
 * A former member who asks to come back.
 *
 * @param reason code of how the person left: abandoned, own-wish, disunity, corruption, waste, negative-acts, serious-crime, minor-crime,
 *     population, other
 * @param familyHardship left at own wish because of special hardship of the family
 * @param readmitted how often already
 * @param recordCleared day the criminal record of a minor crime was cleared; null when it is not, or there was none
 */
public record Leaver(
        LocalDate left,
        String reason,
        boolean familyHardship,
        int readmitted,
        LocalDate asks,
        LocalDate recordCleared) {
    static final String MINOR_CRIME = "minor-crime";
    static final String POPULATION = "population";
}
