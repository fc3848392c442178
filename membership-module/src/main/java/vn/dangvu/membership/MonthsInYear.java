package vn.dangvu.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * The one way in which months are counted for the words "three months in a year" (ba tháng trong năm) of the Charter. No text says what they mean, so
 * there are three readings, none of which decides anything: cumulative in the calendar year, one after the other, within the twelve months before.
 *
 * @param months in their order, none twice, none after {@code upTo}
 * @param upTo the month looked at
 */
public record MonthsInYear(List<YearMonth> months, YearMonth upTo) {
    public static final String CALENDAR_YEAR = "calendar-year";
    public static final String CONSECUTIVE = "consecutive";
    public static final String ROLLING_YEAR = "rolling-year";

    /** As in the rule {@code absence.reading}. */
    public static final List<String> READINGS = List.of(CALENDAR_YEAR, CONSECUTIVE, ROLLING_YEAR);

    /** Months of the year that is looked back over, the one looked at included. */
    private static final int YEAR = 12;

    public MonthsInYear {
        months = months.stream()
                .filter(m -> !m.isAfter(upTo))
                .distinct()
                .sorted()
                .toList();
    }

    public static MonthsInYear on(LocalDate day, Collection<YearMonth> months) {
        return new MonthsInYear(List.copyOf(months), YearMonth.from(day));
    }

    /** The first month of the year that ends with the month of this day. */
    public static YearMonth firstOfRolling(LocalDate day) {
        return YearMonth.from(day).minusMonths(YEAR - 1);
    }

    /** Added up in the calendar year: of November, December and January the January alone, when January is looked at. */
    public int inYear() {
        return (int) months.stream().filter(m -> m.getYear() == upTo.getYear()).count();
    }

    /** The longest run of one after the other, over the turn of the year too. */
    public int inARow() {
        int longest = 0;
        int run = 0;
        YearMonth before = null;
        for (YearMonth month : months) {
            run = before != null && before.plusMonths(1).equals(month) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = month;
        }
        return longest;
    }

    /** Added up over twelve months, the one looked at being the last. */
    public int rolling() {
        YearMonth first = upTo.minusMonths(YEAR - 1);
        return (int) months.stream().filter(m -> !m.isBefore(first)).count();
    }

    /** @throws IllegalArgumentException for a reading that is none */
    public int count(String reading) {
        return switch (reading) {
            case CALENDAR_YEAR -> inYear();
            case CONSECUTIVE -> inARow();
            case ROLLING_YEAR -> rolling();
            default -> throw new IllegalArgumentException("no reading of three months: " + reading);
        };
    }

    /** By whichever reading finds most. */
    public int most() {
        return Math.max(rolling(), Math.max(inYear(), inARow()));
    }

    public int size() {
        return months.size();
    }

    /** 1, 3, 4: for a list of one year. */
    public List<Integer> numbers() {
        return months.stream().map(YearMonth::getMonthValue).toList();
    }
}
