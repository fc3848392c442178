package vn.dangvu.membership.duties;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.Citation;

/**
 * A duty on its day in the calendar of a year.
 *
 * @param key of its sentences, as of a task
 * @param from first day it is reminded of
 * @param due the day
 * @param every month, quarter, half-year or year
 * @param who code of the actor
 * @param mine the caller's role acts
 */
public record Occasion(
        String key, LocalDate from, LocalDate due, String every, String who, boolean mine, Citation citation) {

    /** The same year after year: a calendar that is loaded again does not double it. */
    public String uid() {
        return key + "-" + due + "@dangvu";
    }
}
