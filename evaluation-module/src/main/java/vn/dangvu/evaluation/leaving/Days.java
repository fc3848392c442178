package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import vn.dangvu.kernel.time.PartialDate;

/** A day as it was typed (dd/MM/yyyy) or kept (yyyy-MM-dd). */
final class Days {
    private Days() {}

    /** @return null when it is no exact day */
    static LocalDate read(String text) {
        if (text == null) {
            return null;
        }
        if (text.strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text.strip());
        }
        return PartialDate.read(text)
                .date()
                .filter(PartialDate::exact)
                .map(PartialDate::day)
                .orElse(null);
    }
}
