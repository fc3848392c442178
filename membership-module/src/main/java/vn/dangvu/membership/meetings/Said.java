package vn.dangvu.membership.meetings;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;

/** What somebody typed. */
public final class Said {
    private Said() {}

    public static boolean nothing(String text) {
        return text == null || text.isBlank();
    }

    /** @throws OperationRefused with this key when nothing was typed */
    public static String must(String text, String key) {
        if (nothing(text)) {
            throw new OperationRefused(key);
        }
        return text.strip();
    }

    /** @throws OperationRefused when no day was typed, or one that has not come yet */
    public static LocalDate past(LocalDate day, LocalDate today) {
        if (day == null) {
            throw new OperationRefused("meetings.day-missing");
        }
        if (day.isAfter(today)) {
            throw new OperationRefused("meetings.in-future", day);
        }
        return day;
    }
}
