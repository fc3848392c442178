package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.membership.legal.TransferClocks;
import vn.dangvu.membership.transfer.Progress.Clock;

/** Which clocks of a transfer run on a day. */
final class Clocks {
    private final TransferFile file;
    private final LocalDate today;
    private final OfficialCalendar calendar;
    private final List<Clock> running = new ArrayList<>();

    private Clocks(TransferFile file, LocalDate today, OfficialCalendar calendar) {
        this.file = file;
        this.today = today;
        this.calendar = calendar;
    }

    static List<Clock> of(TransferFile file, LocalDate today, OfficialCalendar calendar) {
        return file.open() ? new Clocks(file, today, calendar).all() : List.of();
    }

    private List<Clock> all() {
        if (!file.temporary()) {
            official();
        } else if (file.on(Step.RETURN).isPresent() && file.route() == Route.ABROAD) {
            add("after-return", TransferClocks.afterReturn(file.on(Step.RETURN).get(), today, calendar));
        }
        introduced().filter(d -> !file.done(Step.RECEIPT)).ifPresent(this::introducedOn);
        return running;
    }

    private void official() {
        boolean begun = file.done(Step.APPLICATION) && file.basisOn() != null;
        if (begun && !file.done(Step.RECEIPT) && TransferClocks.mustBeCompleted(file.basisOn())) {
            add("start", TransferClocks.start(file.basisOn(), today, calendar));
        }
        LocalDate closed = file.fromUnit().closedOn();
        if (closed != null && !file.done(Step.RECEIPT)) {
            add("after-dissolution", TransferClocks.afterDissolution(closed, today, calendar));
        }
    }

    private void introducedOn(LocalDate day) {
        boolean abroad = file.route() == Route.ABROAD;
        add("present", TransferClocks.present(day, abroad, file.temporary(), today, calendar));
        if (!file.temporary() && !abroad) {
            add("file-missing", TransferClocks.fileMissing(day, today, calendar));
        }
    }

    /** The day of the introduction paper; of a list the day on which it was handed over. */
    private Optional<LocalDate> introduced() {
        return file.batchId() == null ? file.on(Step.SLIP) : file.on(Step.HANDOVER);
    }

    private void add(String name, Optional<Deadline> deadline) {
        deadline.ifPresent(d -> running.add(new Clock(name, d)));
    }
}
