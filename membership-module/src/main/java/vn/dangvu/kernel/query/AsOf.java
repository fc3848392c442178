package vn.dangvu.kernel.query;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day a list or a figure speaks of, and what was known by when.
 *
 * @param knownOn null for what is known now
 */
public record AsOf(LocalDate date, Instant knownOn) {

    public static AsOf of(LocalDate date) {
        return new AsOf(date, null);
    }

    /** The row is valid on the day and belongs to the knowledge asked for. */
    public Clause holds(String alias) {
        return Clause.of(alias + ".valid_from <= ? and " + alias + ".valid_to > ?", date, date)
                .and(known(alias));
    }

    /** The row belongs to the knowledge asked for, whatever its period. */
    public Clause known(String alias) {
        return knownOn == null
                ? Clause.of(alias + ".superseded_at = 'infinity'")
                : Clause.of(alias + ".recorded_at <= ? and " + alias + ".superseded_at > ?", knownOn, knownOn);
    }
}
