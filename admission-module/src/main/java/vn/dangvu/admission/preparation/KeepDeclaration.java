package vn.dangvu.admission.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The branch types the declaration an applicant wrote by hand (2-KNĐ), or helps to complete it. */
@UseCase("dossier.keep")
@ApplicationScoped
public class KeepDeclaration {
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
        return dossiers.take(scope, id, version);
    }
}
