package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Whoever helps writes the remark on the probationary member (11-KNĐ) in the own account. */
@UseCase("dossier.help")
@ApplicationScoped
public class SpeakAsHelper {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Acts acts;

    public void remark(Scope scope, long id, long version, LocalDate on, String strengths, String weaknesses) {
        DossierFile file = dossiers.takeNear(scope, id, version);
        boolean helps = file.candidate().helpingNow().stream()
                .anyMatch(h -> Long.valueOf(h.memberId()).equals(scope.caller().memberId()));
        if (!helps) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put("helper", scope.caller().name());
        said.put("strengths", strengths);
        said.put("weaknesses", weaknesses);
        acts.write(scope, file, Step.HELPER_REMARK, on, said);
    }
}
