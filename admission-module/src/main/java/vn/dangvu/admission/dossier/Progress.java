package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Finding;

/**
 * Where a dossier stands: every step with its state, what blocks it, the clock that runs on it.
 *
 * @param route to the decision on admission
 * @param ending route to recognition or deletion, by the rules of that meeting
 * @param checks what the rules say of the case on the day of the branch's meeting, fulfilled (notes) and not
 */
public record Progress(Route route, Route ending, List<At> steps, List<Finding> checks) {

    public enum State {
        DONE,
        /** Can be done now. */
        OPEN,
        /** Voted on without reaching the majority; can be voted on again. */
        FAILED,
        /** The steps before are at work, or a rule stands against it: {@link At#why}. */
        BLOCKED,
        /** Not its turn yet. */
        LATER,
        /** May be done; nothing waits for it. */
        OFFERED,
        /** Not on the way of this case. */
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Nothing waits for it any more. */
        boolean passed() {
            return this == DONE || this == NONE || this == OFFERED;
        }
    }

    /**
     * @param on the day it was done, null before
     * @param why every reason why it cannot be done yet, and what is missing of it
     * @param clock that runs until it is done, null when none does
     * @param failed the last vote did not reach its majority, whether it can be held again now or something stands against it
     */
    public record At(Step step, State state, LocalDate on, List<Finding> why, Deadline clock, boolean failed) {

        /** It can be written down now. */
        public boolean possible() {
            return state == State.OPEN || state == State.FAILED || state == State.OFFERED;
        }

        public boolean shown() {
            return state != State.NONE && state != State.OFFERED;
        }

        public boolean late() {
            return clock != null && clock.over();
        }
    }

    public At at(Step step) {
        return steps.stream().filter(s -> s.step() == step).findFirst().orElseThrow();
    }

    public boolean done(Step step) {
        return at(step).state() == State.DONE;
    }

    /** Those of "6 of 13 done". */
    public List<At> shown() {
        return steps.stream().filter(At::shown).toList();
    }

    public long done() {
        return steps.stream().filter(s -> s.state() == State.DONE).count();
    }

    /** The first step that waits to be done. */
    public Optional<At> next() {
        return shown().stream().filter(At::possible).findFirst();
    }

    public List<At> offered() {
        return steps.stream().filter(s -> s.state() == State.OFFERED).toList();
    }

    /** Clocks that run, the first to end first; one that several steps share stands at the first of them. */
    public List<At> clocks() {
        var told = new HashSet<Deadline>();
        return shown().stream()
                .filter(s -> s.clock() != null && s.state() != State.DONE && told.add(s.clock()))
                .sorted(Comparator.comparing(s -> s.clock().due()))
                .toList();
    }
}
