package vn.dangvu.evaluation.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.time.Months;

/**
 * The months of help, day by day. They end on the day of the same number ({@link Months}), moved by every day on which the clock stood still.
 *
 * @param begins first day of the period that runs
 * @param months of help, {@code quarter} months between two looks
 * @param pauses of this period in their order
 */
public record PlanClock(LocalDate begins, int months, int quarter, List<Pause> pauses) {

    /** @param until first day on which it runs again, null while it stands still */
    public record Pause(LocalDate from, LocalDate until, String reason) {
        public long days(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(from, until == null ? today : until));
        }
    }

    /** The day without pauses, each pause that moved it, the day that counts; null while the clock stands still. */
    public record Sum(LocalDate plain, List<Pause> moved, LocalDate end) {}

    public PlanClock {
        pauses = List.copyOf(pauses);
    }

    public boolean stands() {
        return pauses.stream().anyMatch(p -> p.until() == null);
    }

    public Sum end() {
        return sum(Months.after(begins, months));
    }

    /** The day by which the look of a quarter is due, 1 for the first; null while the clock stands still before it. */
    public LocalDate due(int number) {
        return sum(Months.after(begins, number * quarter)).end();
    }

    public int quarters() {
        return months / quarter;
    }

    /** A pause moves a day only if it began before it. */
    private Sum sum(LocalDate plain) {
        LocalDate end = plain;
        var moved = new ArrayList<Pause>();
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(end)) {
                break;
            }
            moved.add(pause);
            if (pause.until() == null) {
                return new Sum(plain, moved, null);
            }
            end = end.plusDays(ChronoUnit.DAYS.between(pause.from(), pause.until()));
        }
        return new Sum(plain, moved, end);
    }
}
