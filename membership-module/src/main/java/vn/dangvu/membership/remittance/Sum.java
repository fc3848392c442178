package vn.dangvu.membership.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.legal.MonthlyDue;

/**
 * How a sum is shared: what is kept is rounded to the đồng, what is left is handed on, so that both together are the sum.
 *
 * @param from the first month, {@code until} the last
 * @param rule key of the value of law that says how much is kept
 * @param due last day to hand it on
 */
public record Sum(
        YearMonth from,
        YearMonth until,
        long collected,
        int percent,
        long kept,
        String rule,
        Citation citation,
        LocalDate due) {

    static Sum of(boolean branch, YearMonth from, YearMonth until, long collected, LawOn law) {
        String rule = branch ? "fee.branch-keeps" : "fee.ward-keeps";
        int percent = law.number(rule);
        long kept = MonthlyDue.rounded(collected, new Fraction(percent, 100), 1);
        return new Sum(
                from,
                until,
                collected,
                percent,
                kept,
                rule,
                law.citation(rule),
                until.atEndOfMonth().plusDays(law.number("fee.remit.days")));
    }

    public long remitted() {
        return collected - kept;
    }
}
