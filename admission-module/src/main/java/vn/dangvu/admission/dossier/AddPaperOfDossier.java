package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** Keeps a signed paper beside the dossier it belongs to. */
@UseCase("dossier.keep")
@ApplicationScoped
public class AddPaperOfDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DocumentArchive archive;

    public long add(Scope scope, long id, String title, Scan scan) {
        DossierFile file = dossiers.read(scope, id).file();
        long document = archive.keep(
                scope,
                new StoreDocument.Paper(
                        file.branch().path(), Dossiers.SUBJECT, id, title, scan.fileName(), scan.content()));
        scope.trail().about(Dossiers.SUBJECT, id, file.branch().path()).detail("document " + document);
        return document;
    }
}
