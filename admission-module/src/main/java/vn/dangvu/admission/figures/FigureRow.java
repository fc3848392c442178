package vn.dangvu.admission.figures;

import java.time.LocalDate;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Somebody behind a figure.
 *
 * @param memberId null while the person is no member
 * @param dossierId null when there is none in this register
 * @param unit as it was called on the day
 * @param step code of the lap or of what is waited for; null for people
 * @param from where the lap began; null for people and for what is waited for
 * @param on when it was done: admission, end of the probation, end of the lap; null while it is waited for
 * @param length of the lap, in days or working days; null without one
 * @param due end of its term, null without one
 * @param detail the place that was asked, null otherwise
 */
public record FigureRow(
        Long memberId,
        Long dossierId,
        String name,
        PartialDate born,
        String unit,
        String step,
        LocalDate from,
        LocalDate on,
        Integer length,
        boolean workingDays,
        LocalDate due,
        String detail) {

    public boolean late(LocalDate today) {
        return due != null && (on == null ? today : on).isAfter(due);
    }
}
