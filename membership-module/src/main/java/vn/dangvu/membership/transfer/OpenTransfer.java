package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;

/** Opens a transfer; that it was read goes into the log. */
@UseCase(value = "transfer.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenTransfer {
    @Inject
    private Transfers transfers;

    @Inject
    private Calendars calendars;

    /** @param begunLate the term for beginning, when it had run out; else null */
    public record Opened(TransferFile file, Progress progress, Deadline begunLate) {}

    public Opened open(Scope scope, long id) {
        TransferFile file = transfers.read(scope, id);
        Progress progress = transfers.progress(file);
        return new Opened(
                file, progress, progress.begunLate(calendars.inForce()).orElse(null));
    }
}
