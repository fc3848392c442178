package vn.dangvu.membership.dues;

import java.time.YearMonth;
import java.util.List;

/**
 * One month of one member in the grid.
 *
 * @param full what the month costs before any relief, null when nothing is declared
 * @param percent taken off by a relief, 0 without one
 * @param due what is left of it, null when nothing is declared
 * @param paid all that was paid for the month and not reversed
 * @param seen counts what happened in the cell: the version that travels with a form
 * @param rule key of the value of law that decides, null when nothing is declared
 * @param payments those that stand
 */
public record Cell(
        YearMonth month,
        State state,
        Long full,
        int percent,
        Long due,
        long paid,
        int seen,
        String rule,
        List<Payment> payments) {

    public enum State {
        /** Not in the list on the first day of the month. */
        ABSENT,
        UNDECLARED,
        /** By the rule itself, or wholly relieved. */
        EXEMPT,
        /** Pays where he is introduced to for a time. */
        ELSEWHERE,
        OPEN,
        PART,
        PAID,
        /** The month has not begun. */
        AHEAD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Cell absent(YearMonth month) {
        return new Cell(month, State.ABSENT, null, 0, null, 0, 0, null, List.of());
    }

    Cell with(List<Payment> standing) {
        return new Cell(month, state, full, percent, due, paid, seen, rule, List.copyOf(standing));
    }

    public boolean payable() {
        return state == State.OPEN || state == State.PART || state == State.AHEAD;
    }

    /** What is still to be paid of a month that has begun. */
    public long owed() {
        return state == State.OPEN || state == State.PART ? due - paid : 0;
    }

    public long rest() {
        return payable() ? due - paid : 0;
    }
}
