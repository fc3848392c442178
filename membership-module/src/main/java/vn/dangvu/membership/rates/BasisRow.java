package vn.dangvu.membership.rates;

import java.time.LocalDate;

/**
 * What somebody of the list pays from, this month.
 *
 * @param kind null when nothing is declared
 * @param amount a month, before any relief; null when nothing is declared or the rules know no such payer
 * @param rule key of the value of law that decides, null without an amount
 */
public record BasisRow(
        long memberId,
        String name,
        String unit,
        boolean guest,
        String kind,
        long income,
        long extra,
        LocalDate from,
        LocalDate declaredOn,
        Long amount,
        boolean exempt,
        String rule) {}
