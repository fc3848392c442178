package vn.dangvu.kernel.legal;

import java.time.LocalDate;

/**
 * A committee's own value of a parameter.
 *
 * @param unitId one of the units the proposer has a mandate over; the value holds for it and everything below it
 * @param value as written in the files of law; "-" ends the local rule
 * @param instrument the committee's own document
 */
public record LocalWish(
        long unitId,
        String key,
        LocalDate from,
        String value,
        String instrument,
        String article,
        Mark mark,
        String note) {}
