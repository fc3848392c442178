package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;

/** One prescribed paper of a dossier, filled from what is written down. The same data give the same bytes again. */
@UseCase("dossier.print")
@ApplicationScoped
public class PrintDossierPaper {
    @Inject
    private Dossiers dossiers;

    @Inject
    private PaperMaker maker;

    /**
     * @param code of the form: {@code 9a-knd}
     * @param item the introducer or verification, null for papers that are there once
     * @return nothing when the way of this dossier has no such paper
     */
    public Optional<Printed> print(Scope scope, long dossierId, String code, Long item, Format format) {
        Opened dossier = dossiers.read(scope, dossierId);
        Optional<DossierPaper> paper = Contents.find(dossier, code, item);
        paper.ifPresent(p -> scope.trail()
                .about(Dossiers.SUBJECT, dossierId, dossier.file().branch().path())
                .detail(p.form() + " " + format));
        return paper.map(p -> maker.make(scope, dossier, p, format));
    }
}
