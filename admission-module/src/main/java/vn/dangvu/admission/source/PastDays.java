package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** The day on which something is said to have been done: known, not ahead, not before what it rests on. */
@ApplicationScoped
public class PastDays {
    @Inject
    private OfficialClock clock;

    public void mustBePast(LocalDate day) {
        mustBePast(day, null, null);
    }

    /**
     * @param first the earliest day, null when there is none
     * @param early key of the sentence for a day before that, which it is told
     */
    public void mustBePast(LocalDate day, LocalDate first, String early) {
        if (day == null) {
            throw new OperationRefused("admission.day-missing");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("admission.in-future", day);
        }
        if (first != null && day.isBefore(first)) {
            throw new OperationRefused(early, first);
        }
    }

    /** For the day on which a dossier ends or moves: one sentence tells both bounds. */
    public void mustBeSince(LocalDate opened, LocalDate day) {
        if (day == null || day.isAfter(clock.today()) || day.isBefore(opened)) {
            throw new OperationRefused("dossier.close-day", opened);
        }
    }
}
