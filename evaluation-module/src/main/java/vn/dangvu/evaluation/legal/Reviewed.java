package vn.dangvu.evaluation.legal;

import java.time.LocalDate;

/**
 * A member before the yearly review.
 *
 * @param admitted day of the ceremony
 */
public record Reviewed(LocalDate admitted, LocalDate review, boolean exempt, boolean suspended) {}
