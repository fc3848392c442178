package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;

/** Where the clock of a transfer is written, by its name in the lists. */
final class Terms {
    private static final Map<String, String> LAW = Map.of(
            "start", "transfer.start",
            "present", "transfer.present",
            "file-missing", "transfer.file-missing",
            "after-dissolution", "transfer.after-dissolution",
            "after-return", "transfer.abroad.return",
            "until", "transfer.temporary.max");

    private Terms() {}

    /** Null without a clock, or without a text of that day. */
    static Citation citation(String key, LocalDate day) {
        return key == null || !LAW.containsKey(key)
                ? null
                : LawBook.shipped()
                        .asOf(day)
                        .find(LAW.get(key))
                        .map(v -> v.citation())
                        .orElse(null);
    }
}
