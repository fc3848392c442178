package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** Keeps a scan beside the case: a receipt, minutes, a letter. */
@UseCase("leaving.keep")
@ApplicationScoped
public class AddPaperOfLeaving {
    @Inject
    private Cases cases;

    @Inject
    private DocumentArchive archive;

    public long add(Scope scope, long id, String title, Scan scan) {
        CaseFile file = cases.read(scope, id);
        long document = archive.keep(
                scope, new StoreDocument.Paper(file.path(), Cases.SUBJECT, id, title, scan.fileName(), scan.content()));
        scope.trail().about(Cases.SUBJECT, id, file.path()).detail("document " + document);
        return document;
    }
}
