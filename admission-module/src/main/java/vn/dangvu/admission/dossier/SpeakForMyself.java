package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The probationary member writes the self-review (10-KNĐ) in the own account. */
@UseCase("own.dossier")
@ApplicationScoped
public class SpeakForMyself {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Acts acts;

    public void review(
            Scope scope, long id, long version, LocalDate on, String strengths, String weaknesses, String remedies) {
        DossierFile file = dossiers.takeNear(scope, id, version);
        if (!file.isOf(scope)) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put("strengths", strengths);
        said.put("weaknesses", weaknesses);
        said.put("remedies", remedies);
        acts.write(scope, file, Step.SELF_REVIEW, on, said);
    }
}
