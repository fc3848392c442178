package vn.dangvu.kernel.legal;

import java.time.LocalDate;

/**
 * One value of a parameter over a time.
 *
 * @param value an Integer, a {@link Fraction}, a Boolean, a LocalDate, a String or a list of them, as the unit says
 * @param until last day it holds, null while it does
 * @param localUnit the unit whose own rule this is, null for the national series
 */
public record Version(Object value, LocalDate from, LocalDate until, Citation citation, String note, Long localUnit) {

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    Version until(LocalDate last) {
        return new Version(value, from, last, citation, note, localUnit);
    }
}
