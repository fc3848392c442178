package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The committee signs the introduction: not whoever prepared it, not whoever it is about, no relative. */
@UseCase("transfer.decide")
@ApplicationScoped
public class SignTransfer {
    @Inject
    private StepWriter steps;

    @Inject
    private Transfers transfers;

    @Inject
    private ConflictOfInterest interest;

    /** @param fields of the step by name, as typed */
    public void sign(Scope scope, long id, long version, LocalDate on, Map<String, String> fields) {
        TransferFile file = transfers.read(scope, id);
        boolean prepared = file.acts().stream().anyMatch(a -> a.stands() && a.recordedBy() == scope.actor());
        if (prepared) {
            throw new OperationRefused("transfer.four-eyes");
        }
        if (file.memberId() != null) {
            interest.mustBeFree(scope, file.memberId());
        }
        steps.take(scope, id, version, Step.SIGNATURE, on, fields);
    }
}
