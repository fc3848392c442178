package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The committee certifies, or allows what only it may allow; never whoever wrote down what that rests on. */
@UseCase("dossier.decide")
@ApplicationScoped
public class CertifyStep {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Acts acts;

    public void record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        acts.record(scope, dossiers.take(scope, id, version), step, on, details, "dossier.decide");
    }
}
