package vn.dangvu.membership.legal;

import java.time.YearMonth;

/**
 * That somebody pays no fee, or less of it, for a time.
 *
 * @param percent taken off; 100 is an exemption
 * @param until the last month
 * @param reason poor, near-poor, disease or hardship
 * @param applied there is an application of the member
 */
public record ReliefWish(int percent, YearMonth from, YearMonth until, String reason, boolean applied) {
    public int months() {
        return (until.getYear() - from.getYear()) * 12 + until.getMonthValue() - from.getMonthValue() + 1;
    }
}
