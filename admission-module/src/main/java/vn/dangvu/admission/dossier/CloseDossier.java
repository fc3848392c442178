package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** Ends a dossier before the decision: the applicant withdrew, or the rules bar it. The reason stays. */
@UseCase("dossier.keep")
@ApplicationScoped
public class CloseDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private PastDays days;

    /** @param outcome withdrawn, refused */
    public void close(Scope scope, long id, long version, String outcome, LocalDate on, String reason) {
        DossierFile file = dossiers.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        days.mustBeSince(file.openedOn(), on);
        if (file.act(Step.CEREMONY).isPresent()) {
            throw new OperationRefused("dossier.member-already");
        }
        if (!outcome.equals("withdrawn") && !outcome.equals("refused")) {
            throw new IllegalArgumentException(outcome);
        }
        dossiers.close(scope, id, outcome, on, reason.strip());
        scope.trail().asOf(on).detail(outcome);
    }
}
