package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.time.OfficialClock;

/** The papers of a dossier in the order in which they lie in it, each with how sure we are of its text. */
@UseCase(value = "dossier.print", record = UseCase.Record.QUIET)
@ApplicationScoped
public class PapersOfDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private FormTemplates templates;

    @Inject
    private OfficialClock clock;

    /** @param form in the edition in which it prints */
    public record Listed(DossierPaper paper, Template form) {}

    public List<Listed> of(Scope scope, long dossierId) {
        Opened dossier = dossiers.read(scope, dossierId);
        FormTemplates.Shelf shelf = templates.shelf(dossier.file().branch().path());
        return Contents.of(dossier).stream()
                .map(p -> new Listed(p, shelf.of(p.form(), p.variant(), p.on() == null ? clock.today() : p.on())))
                .toList();
    }
}
