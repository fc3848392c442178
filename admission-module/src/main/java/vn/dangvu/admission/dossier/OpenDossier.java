package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Opens a dossier with where it stands; that it was read goes into the log. */
@UseCase(value = "dossier.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenDossier {
    @Inject
    private Dossiers dossiers;

    public Dossiers.Opened open(Scope scope, long id) {
        Dossiers.Opened opened = dossiers.read(scope, id);
        scope.trail().about(Dossiers.SUBJECT, id, opened.file().branch().path());
        return opened;
    }
}
