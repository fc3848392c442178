package vn.dangvu.membership.rates;

import java.time.YearMonth;
import java.util.List;
import vn.dangvu.membership.legal.MonthlyDue;

/**
 * What is known of what one member pays from.
 *
 * @param bases the newest first, those that hold no more too
 * @param month for which the sum is explained
 * @param due by the rules of that month, null when nothing is declared or they know no such payer
 * @param written the amount in the book, null when none; another than {@code due} has to be reckoned again
 */
public record BasisFile(
        long memberId,
        String name,
        long unitId,
        String unit,
        List<Basis> bases,
        YearMonth month,
        MonthlyDue due,
        Long written) {
    public BasisFile {
        bases = List.copyOf(bases);
    }

    /** The newest declaration, 0 for none: travels with the form. */
    public long seen() {
        return bases.stream().mapToLong(Basis::id).max().orElse(0);
    }

    public boolean stale() {
        return due != null && !Long.valueOf(due.amount()).equals(written);
    }
}
