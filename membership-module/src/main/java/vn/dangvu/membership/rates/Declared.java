package vn.dangvu.membership.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.membership.legal.PayerKind;

/**
 * What a member has declared.
 *
 * @param until the last month, null for as long as nothing else is declared
 * @param by who said so
 */
public record Declared(
        PayerKind kind,
        long income,
        long extra,
        YearMonth from,
        YearMonth until,
        LocalDate on,
        String by,
        String evidence) {}
