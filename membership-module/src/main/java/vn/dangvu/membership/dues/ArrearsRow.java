package vn.dangvu.membership.dues;

import java.time.YearMonth;
import java.util.List;

/**
 * Somebody who is behind.
 *
 * @param months for which something is owed, in order
 * @param inYear of these, in the calendar year of the day asked for
 * @param inARow the longest run of months one after the other
 * @param asked an application for relief waits that covers one of them
 */
public record ArrearsRow(
        long memberId,
        String name,
        long unitId,
        String unit,
        List<YearMonth> months,
        long owed,
        int inYear,
        int inARow,
        boolean asked) {
    public ArrearsRow {
        months = List.copyOf(months);
    }

    public YearMonth since() {
        return months.get(0);
    }

    static int run(List<YearMonth> months) {
        int longest = 0;
        int run = 0;
        YearMonth before = null;
        for (YearMonth month : months) {
            run = before != null && before.plusMonths(1).equals(month) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = month;
        }
        return longest;
    }
}
