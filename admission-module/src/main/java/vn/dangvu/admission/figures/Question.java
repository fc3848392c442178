package vn.dangvu.admission.figures;

import java.time.LocalDate;

/** What is asked: which unit with all below it, from which day to which, both included. */
public record Question(long unitId, LocalDate from, LocalDate to) {
    private static final int YEARS_LATER = 5;

    public Question {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
    }

    /** The first day of the five years that end with the period. */
    public LocalDate fiveYearsFrom() {
        return to.minusYears(YEARS_LATER).plusDays(1);
    }
}
