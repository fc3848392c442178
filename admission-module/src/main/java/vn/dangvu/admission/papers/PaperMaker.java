package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;

/** Sets one paper in the edition of its day and keeps it with the data it was made from. Used inside an operation. */
@ApplicationScoped
class PaperMaker {
    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    @Inject
    private PaperValues values;

    @Inject
    private OfficialClock clock;

    /** A paper without a day of its own is set as of today. */
    Printed make(Scope scope, Opened dossier, DossierPaper paper, Format format) {
        Template template = template(dossier, paper);
        Values content = values.of(dossier, paper, day(paper)).askedBy(template);
        String path = dossier.file().branch().path();
        return keep(
                scope, new Place(path, Dossiers.SUBJECT, dossier.file().id(), paper.item()), template, content, format);
    }

    Template template(Opened dossier, DossierPaper paper) {
        return templates.of(
                paper.form(),
                paper.variant(),
                day(paper),
                dossier.file().branch().path());
    }

    private LocalDate day(DossierPaper paper) {
        return paper.on() == null ? clock.today() : paper.on();
    }

    /** What a kept paper is about. */
    record Place(String path, String subject, long id, Long item) {}

    Printed keep(Scope scope, Place place, Template template, Values content, Format format) {
        String stem = template.code() + "-" + place.id() + (place.item() == null ? "" : "-" + place.item());
        return archive.print(
                scope,
                new Order(
                        place.path(),
                        place.subject(),
                        place.id(),
                        template.code(),
                        template.version(),
                        format.mediaType(),
                        format.fileName(stem),
                        content.json()),
                () -> format.set(template.filled(content.texts(), content.tables())));
    }
}
