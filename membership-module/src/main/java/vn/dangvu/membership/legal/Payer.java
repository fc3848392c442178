package vn.dangvu.membership.legal;

import java.time.LocalDate;

/**
 * Whoever pays the Party fee, as far as the rules ask.
 *
 * @param income in whole đồng a month, 0 where the kind has none
 * @param extra the pay beside a pension
 * @param born null when not known
 * @param woman retires earlier
 * @param seniorityFrom day from which the years in the Party count, null when not known
 */
public record Payer(PayerKind kind, long income, long extra, LocalDate born, boolean woman, LocalDate seniorityFrom) {}
