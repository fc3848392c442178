package vn.dangvu.kernel.legal;

import java.time.LocalDate;

/**
 * A document that makes rules.
 *
 * @param number how citations name it: 294-QĐ/TW
 * @param title kind, date, issuing body and subject
 * @param from first day in force
 * @param replaces number of the document it replaced; empty when none
 */
public record Instrument(String number, String title, LocalDate from, String replaces, Mark mark) {}
