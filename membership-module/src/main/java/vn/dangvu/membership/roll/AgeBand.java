package vn.dangvu.membership.roll;

import java.time.LocalDate;

/**
 * A span of whole years, both ends included, of age or of seniority: {@code 31-35}, {@code 61-} without an upper end.
 */
public record AgeBand(int from, Integer to) {

    public static AgeBand of(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new AgeBand(
                ends[0].isBlank() ? 0 : Integer.parseInt(ends[0].strip()),
                ends[1].isBlank() ? null : Integer.valueOf(ends[1].strip()));
    }

    /** The last day from which {@code from} years have passed on the day: 29/02 has its year on 28/02. */
    public LocalDate latestStart(LocalDate day) {
        return latestStart(day, from);
    }

    /** Dates after this one have not yet completed {@code to + 1} years on the day; null when there is no upper end. */
    public LocalDate startsAfter(LocalDate day) {
        return to == null ? null : latestStart(day, to + 1);
    }

    private static LocalDate latestStart(LocalDate day, int years) {
        LocalDate start = day.minusYears(years);
        LocalDate next = start.plusDays(1);
        return next.plusYears(years).isAfter(day) ? start : next;
    }

    @Override
    public String toString() {
        return from + "-" + (to == null ? "" : to);
    }
}
