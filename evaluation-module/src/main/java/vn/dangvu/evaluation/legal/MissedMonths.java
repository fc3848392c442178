package vn.dangvu.evaluation.legal;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.dangvu.membership.MonthsInYear;

/**
 * The months in which a member missed Party life, or paid no fee, without good reason.
 *
 * @param upTo the month looked at; later months are left out
 */
public record MissedMonths(Set<YearMonth> months, YearMonth upTo) {

    public MissedMonths {
        months = Set.copyOf(months);
    }

    /**
     * "Three months in a year" is defined nowhere, so there are three readings.
     *
     * @param reading calendar-year, rolling-year or consecutive
     */
    public int count(String reading) {
        return new MonthsInYear(List.copyOf(months), upTo).count(reading);
    }
}
