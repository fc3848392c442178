package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The transfer is given up before the papers were handed over: the member stays. */
@UseCase("transfer.keep")
@ApplicationScoped
public class EndTransfer {
    @Inject
    private Transfers transfers;

    @Inject
    private Days days;

    public void withdraw(Scope scope, long id, long version, LocalDate on, String reason) {
        TransferFile file = transfers.takeOpen(scope, id, version);
        Days.must(reason, "transfer.why-missing");
        days.mustBePast(on, file.openedOn());
        if (file.done(Step.HANDOVER) || file.done(Step.RECEIPT)) {
            throw new OperationRefused("transfer.gone", file.on(Step.HANDOVER).orElse(file.openedOn()));
        }
        scope.mustCover(file.fromUnit().path());
        transfers.close(id, "withdrawn", on, reason.strip());
        scope.trail().asOf(on).detail("withdrawn");
    }
}
