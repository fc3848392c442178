package vn.dangvu.admission.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The applicant declares himself, in the own account. */
@UseCase("own.dossier")
@ApplicationScoped
public class DeclareMyself {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DeclarationWriter writer;

    public void save(Scope scope, long id, long version, DeclarationDraft draft) {
        writer.save(scope, taken(scope, id, version), draft);
    }

    public void add(Scope scope, long id, long version, DeclaredLine line) {
        writer.add(scope, taken(scope, id, version), line);
    }

    public void takeOut(Scope scope, long id, long version, long line, String reason) {
        writer.takeOut(scope, taken(scope, id, version), line, reason);
    }

    private DossierFile taken(Scope scope, long id, long version) {
        DossierFile file = dossiers.takeNear(scope, id, version);
        if (!file.isOf(scope)) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return file;
    }
}
