package vn.dangvu.evaluation.legal;

import java.time.YearMonth;
import java.util.Set;

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
        return switch (reading) {
            case "calendar-year" ->
                (int) months.stream()
                        .filter(m -> m.getYear() == upTo.getYear() && !m.isAfter(upTo))
                        .count();
            case "rolling-year" ->
                (int) months.stream()
                        .filter(m -> m.isAfter(upTo.minusYears(1)) && !m.isAfter(upTo))
                        .count();
            case "consecutive" -> consecutive();
            default -> throw new IllegalArgumentException("no reading of three months: " + reading);
        };
    }

    private int consecutive() {
        int count = 0;
        while (months.contains(upTo.minusMonths(count))) {
            count++;
        }
        return count;
    }
}
