package vn.dangvu.membership.signals;

import java.time.LocalDate;

/**
 * The signal an answer is meant for.
 *
 * @param subjectId the year, or the id of the record
 * @param seen {@link SignalRow#seen} of what was on the page
 */
public record SignalTarget(SignalKind kind, long subjectId, String seen) {

    /** The year in which it is to be looked for. */
    int year(LocalDate today) {
        return kind.inMonths() ? (int) Math.min(subjectId, today.getYear()) : today.getYear();
    }
}
