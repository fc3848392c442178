package vn.dangvu.admission.legal;

import java.time.LocalDate;

/**
 * A member who vouches for the applicant.
 *
 * @param official an official member on that day; how long already does not matter
 * @param togetherSince since when both worked, studied or lived together; null when it is not known
 * @param on the day looked at
 * @param assigned put in by the branch because the first one left or was disciplined
 */
public record Introducer(boolean official, LocalDate togetherSince, LocalDate on, boolean assigned) {}
