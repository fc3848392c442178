package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office takes its step: the introduction with its number, the papers handed over, the receipt. */
@UseCase("transfer.office")
@ApplicationScoped
public class TakeOfficeStep {
    @Inject
    private StepWriter steps;

    /** @param fields of the step by name, as typed */
    public void take(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> fields) {
        steps.take(scope, id, version, step, on, fields);
    }
}
