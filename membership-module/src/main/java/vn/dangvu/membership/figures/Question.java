package vn.dangvu.membership.figures;

import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.kernel.query.AsOf;

/**
 * What a report is asked: which unit, from which day to which, both included, as known on which moment (null: now).
 */
public record Question(long unitId, LocalDate from, LocalDate to, Instant knownOn) {

    public Question {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
    }

    AsOf opening() {
        return new AsOf(from.minusDays(1), knownOn);
    }

    AsOf closing() {
        return new AsOf(to, knownOn);
    }

    /** The same period a year earlier. */
    public Question aYearEarlier() {
        return new Question(unitId, from.minusYears(1), to.minusYears(1), knownOn);
    }
}
