package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Writes down a step of the committee's office: receipt of the decision, return of card and badge, books, the file sent up. */
@UseCase("leaving.office")
@ApplicationScoped
public class TakeLeavingStep {
    @Inject
    private Acts acts;

    @Inject
    private DisciplineEntry discipline;

    public void record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        CaseFile file = acts.record(scope, id, version, step, on, details);
        if (step == Step.DELIVERY) {
            discipline.enter(scope, file);
        }
    }
}
