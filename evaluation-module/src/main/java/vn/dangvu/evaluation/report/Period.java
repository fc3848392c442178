package vn.dangvu.evaluation.report;

import java.time.LocalDate;

/**
 * A year or half of one.
 *
 * @param half 1 or 2, 0 for the whole year
 */
public record Period(int year, int half) {

    public Period {
        half = half == 1 || half == 2 ? half : 0;
    }

    public LocalDate first() {
        return LocalDate.of(year, half == 2 ? 7 : 1, 1);
    }

    public LocalDate last() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    /** The rating that is known then: of the year before in the first half. */
    public int ratedYear() {
        return half == 1 ? year - 1 : year;
    }
}
