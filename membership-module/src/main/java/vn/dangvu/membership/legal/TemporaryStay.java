package vn.dangvu.membership.legal;

import java.time.LocalDate;

/**
 * A temporary transfer as it is asked for.
 *
 * @param until last day
 * @param study at a school or university
 */
public record TemporaryStay(LocalDate from, LocalDate until, boolean study) {}
