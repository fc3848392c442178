package vn.dangvu.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counting in months. The Party's texts count in months but do not say which day that is, so the rule of civil time limits
 * is followed (Bộ luật Dân sự 2015, Điều 148.3, cited from memory): the day of the same number; where the month has no such day, its
 * last day. 12 months after 29/02/2024 is 28/02/2025; one month after 31/01 is the last of February.
 */
public final class Months {
    private Months() {}

    /** The day on which {@code months} months have passed. */
    public static LocalDate after(LocalDate start, int months) {
        return start.plusMonths(months);
    }

    /** How many whole months have passed: the largest n with {@code after(start, n)} not later than {@code end}. */
    public static int between(LocalDate start, LocalDate end) {
        int months = (int) ChronoUnit.MONTHS.between(start, end);
        while (!after(start, months + 1).isAfter(end)) {
            months++;
        }
        while (after(start, months).isAfter(end)) {
            months--;
        }
        return months;
    }

    /** Whole years of age, or of anything that began on {@code start}. */
    public static int years(LocalDate start, LocalDate end) {
        return Math.floorDiv(between(start, end), 12);
    }
}
