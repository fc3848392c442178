package vn.dangvu.membership.signals;

import java.util.Set;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.MonthsInYear;

/**
 * Which signals a list shows.
 *
 * @param kind of {@link SignalKind#CODES}, anything else for all
 * @param level at least so many, 1 to 3: only what is counted in months; 0 for all
 * @param state of {@link SignalRow#STATES}, "open" for all that were not accepted, anything else for all
 * @param reading by which the level is taken: of {@link MonthsInYear#READINGS}, "any" for whichever finds most, anything else for the one in force
 */
public record SignalWish(long unitId, int year, String kind, int level, String state, String reading) {
    public static final String ANY = "any";

    public SignalWish {
        kind = kind == null ? "" : kind;
        state = state == null ? "" : state;
        reading = reading == null ? "" : reading;
    }

    Set<SignalKind> kinds() {
        return SignalKind.of(kind).map(Set::of).orElseGet(() -> Set.of(SignalKind.values()));
    }

    /** Null for whichever finds most. */
    String by(SignalRules rules) {
        return ANY.equals(reading) ? null : MonthsInYear.READINGS.contains(reading) ? reading : rules.reading();
    }

    /** On rows {@code s}. */
    Clause condition() {
        Clause told = level > 0
                ? Clause.of("s.level >= ?", Math.min(3, level))
                : Clause.of("(s.since is not null or s.level >= 1)");
        if ("open".equals(state)) {
            return told.and(Clause.of("s.state <> 'accepted'"));
        }
        return SignalRow.STATES.contains(state) ? told.and(Clause.of("s.state = ?", state)) : told;
    }
}
