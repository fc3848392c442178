package vn.dangvu.admission.legal;

import java.time.LocalDate;

/**
 * A member who vouches for the applicant.
 *
 * @param togetherSince since when both worked, studied or lived together
 * @param assigned put in by the branch because the first one left or was disciplined
 */
public record Introducer(boolean official, LocalDate togetherSince, LocalDate on, boolean assigned) {}
