package vn.dangvu.membership.dues;

import java.time.YearMonth;
import java.util.List;
import vn.dangvu.membership.MonthsInYear;

/**
 * Somebody who is behind.
 *
 * @param counted the months for which something is owed, on the day asked for
 * @param asked an application for relief waits that covers one of them
 */
public record ArrearsRow(
        long memberId, String name, long unitId, String unit, MonthsInYear counted, long owed, boolean asked) {

    public List<YearMonth> months() {
        return counted.months();
    }

    public YearMonth since() {
        return months().get(0);
    }
}
