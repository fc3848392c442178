package vn.dangvu.membership.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A block of file numbers.
 *
 * @param used given or recorded so far, out of {@code first} to {@code last}
 * @param next the next number to be given, null when none is left
 */
public record NumberBlockRow(
        long id,
        long unitId,
        String unitName,
        String letters,
        int first,
        int last,
        int used,
        String next,
        String basis,
        LocalDate from,
        String recordedBy,
        Instant recordedAt) {

    public int remaining() {
        return last - first + 1 - used;
    }

    public String firstNumber() {
        return number(first, letters);
    }

    public String lastNumber() {
        return number(last, letters);
    }

    static String number(int figures, String letters) {
        return String.format("%06d %s", figures, letters);
    }
}
