package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The branch takes its step: it has considered the application, somebody has come to it, a stay is over. */
@UseCase("transfer.keep")
@ApplicationScoped
public class TakeBranchStep {
    @Inject
    private StepWriter steps;

    /** @param fields of the step by name, as typed */
    public void take(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> fields) {
        steps.take(scope, id, version, step, on, fields);
    }
}
