package vn.dangvu.membership.roster;

import java.util.Collection;
import java.util.Objects;

/**
 * Counts of entries. The exempted, those elsewhere and the suspended owe nothing and are in no rate; whoever came all the same counts.
 *
 * @param owed entries that count in the rate
 * @param present here or at another branch
 */
public record Tally(int owed, int present, int excused, int unexcused) {
    public static Tally of(Collection<AttendanceState> states) {
        var known = states.stream().filter(Objects::nonNull).toList();
        return new Tally(
                (int) known.stream().filter(AttendanceState::owed).count(),
                (int) known.stream().filter(AttendanceState::there).count(),
                (int) known.stream().filter(s -> s == AttendanceState.EXCUSED).count(),
                (int) known.stream().filter(s -> s == AttendanceState.UNEXCUSED).count());
    }

    public Tally and(Tally other) {
        return new Tally(
                owed + other.owed, present + other.present, excused + other.excused, unexcused + other.unexcused);
    }

    /** Present of those who owed it, in tenths of a percent, never rounded up; null when nobody owed anything. */
    public Integer rate() {
        return owed == 0 ? null : present * 1000 / owed;
    }
}
