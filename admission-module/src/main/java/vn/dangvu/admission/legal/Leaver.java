package vn.dangvu.admission.legal;

import java.time.LocalDate;

/**
 * A former member who asks to come back.
 *
 * @param reason code of how the person left: abandoned, own-wish, disunity, corruption, waste, negative-acts, serious-crime, other
 * @param familyHardship left at own wish because of special hardship of the family
 * @param readmitted how often already
 */
public record Leaver(LocalDate left, String reason, boolean familyHardship, int readmitted, LocalDate asks) {}
