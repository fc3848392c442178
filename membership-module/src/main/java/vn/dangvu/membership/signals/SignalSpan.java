package vn.dangvu.membership.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.membership.MonthsInYear;

/**
 * The time that is looked at: the calendar year up to today or to its end, and the twelve months that end there.
 *
 * @param day the last day of it
 * @param lastOwed the last month that can be owed: never the one that runs
 */
record SignalSpan(int year, LocalDate day, YearMonth lastOwed, boolean current) {

    static SignalSpan of(int year, LocalDate today) {
        if (year >= today.getYear()) {
            return new SignalSpan(today.getYear(), today, YearMonth.from(today).minusMonths(1), true);
        }
        return new SignalSpan(year, LocalDate.of(year, 12, 31), lastOf(year, today), false);
    }

    private static YearMonth lastOf(int year, LocalDate today) {
        YearMonth december = YearMonth.of(year, 12);
        YearMonth over = YearMonth.from(today).minusMonths(1);
        return december.isAfter(over) ? over : december;
    }

    LocalDate first() {
        return MonthsInYear.firstOfRolling(day).atDay(1);
    }
}
