package vn.dangvu.evaluation.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One quarter of a plan.
 *
 * @param due null while the clock stands still
 * @param looked null when nobody looked
 */
public record Quarter(int number, LocalDate due, LocalDate looked, State state) {

    public enum State {
        DONE,
        DONE_LATE,
        MISSED,
        WAITING,
        AHEAD;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param looks day of the look by the number of its quarter, of the period that runs */
    static List<Quarter> of(PlanClock clock, Map<Integer, LocalDate> looks, LocalDate today) {
        var all = new ArrayList<Quarter>();
        boolean before = true;
        for (int i = 1; i <= clock.quarters(); i++) {
            LocalDate due = clock.due(i);
            LocalDate looked = looks.get(i);
            State state = state(due, looked, today, before);
            all.add(new Quarter(i, due, looked, state));
            before = state != State.WAITING && state != State.AHEAD;
        }
        return List.copyOf(all);
    }

    /** The quarter that runs waits; those behind it are ahead. */
    private static State state(LocalDate due, LocalDate looked, LocalDate today, boolean before) {
        if (looked != null) {
            return due != null && looked.isAfter(due) ? State.DONE_LATE : State.DONE;
        }
        if (due != null && today.isAfter(due)) {
            return State.MISSED;
        }
        return before ? State.WAITING : State.AHEAD;
    }
}
