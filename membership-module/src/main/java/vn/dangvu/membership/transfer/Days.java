package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** The day on which something was done: known, not ahead, not before what came before it. */
@ApplicationScoped
class Days {
    @Inject
    private OfficialClock clock;

    void mustBePast(LocalDate day, LocalDate first) {
        if (day == null) {
            throw new OperationRefused("transfer.day-missing");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("transfer.day-ahead", day);
        }
        if (first != null && day.isBefore(first)) {
            throw new OperationRefused("transfer.day-before", day, first);
        }
    }

    static void must(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new OperationRefused(key);
        }
    }
}
