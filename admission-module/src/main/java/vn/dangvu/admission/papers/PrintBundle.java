package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.BoundPapers;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * A whole dossier as one file, ready for signature: the index, every paper of which the data are written down, in the prescribed order, then what was
 * scanned. Each paper and the index are kept; the file is bound anew each time, from the same bytes to the same bytes.
 */
@UseCase("dossier.print")
@ApplicationScoped
public class PrintBundle {
    private static final String INDEX = "ML-KNĐ";
    private static final String NOT_BOUND = "Bản gốc để riêng";

    @Inject
    private Dossiers dossiers;

    @Inject
    private FormTemplates templates;

    @Inject
    private PaperMaker maker;

    @Inject
    private Bodies bodies;

    @Inject
    private Scans scans;

    @Inject
    private OfficialClock clock;

    /** @param pages of the file, the index with them */
    public record Bound(String fileName, byte[] content, int pages) {}

    public Bound print(Scope scope, long dossierId) {
        Opened dossier = dossiers.read(scope, dossierId);
        DossierFile file = dossier.file();
        scope.trail().about(Dossiers.SUBJECT, dossierId, file.branch().path()).detail(INDEX);
        Bundle bundle = new Bundle();
        Contents.of(dossier).stream()
                .filter(p -> p.filled() && p.place() != DossierPaper.Place.BESIDE)
                .forEach(p -> add(scope, dossier, p, bundle));
        scans.of(scope, dossierId)
                .forEach(s -> bundle.add("", Values.DAY.format(s.on()), s.title(), "Bản quét", s.pdf()));
        byte[] index = index(scope, dossier, bundle);
        byte[] content = bundle.bound(index);
        return new Bound(Format.PDF.fileName("ho-so-" + dossierId), content, BoundPapers.pages(index) + bundle.pages());
    }

    private void add(Scope scope, Opened dossier, DossierPaper paper, Bundle bundle) {
        Template form = maker.template(dossier, paper);
        String label = form.title() + (paper.about().isEmpty() ? "" : ": " + paper.about());
        String on = paper.on() == null ? "" : Values.DAY.format(paper.on());
        if (paper.bound()) {
            Printed printed = maker.make(scope, dossier, paper, Format.PDF);
            bundle.add(form.number(), on, label, "", printed.content());
        } else {
            bundle.name(form.number(), on, label, NOT_BOUND);
        }
    }

    /** Set twice: once to know how many pages it takes itself. */
    private byte[] index(Scope scope, Opened dossier, Bundle bundle) {
        DossierFile file = dossier.file();
        Template template = templates.of(INDEX, clock.today(), file.branch().path());
        Values values = PersonValues.of(
                        file, bodies.of(file.branch(), dossier.progress().route(), clock.today()), null)
                .put("kind", file.act(Step.CEREMONY).isPresent() ? "đảng viên dự bị" : "")
                .put("papers_total", bundle.papers());
        int own = BoundPapers.pages(Format.PDF.set(template.filled(
                values.texts(), values.table("papers", bundle.rows(0)).tables())));
        values.table("papers", bundle.rows(own)).put("pages_total", own + bundle.pages());
        return maker.keep(
                        scope,
                        new PaperMaker.Place(file.branch().path(), Dossiers.SUBJECT, file.id(), null),
                        template,
                        values.askedBy(template),
                        Format.PDF)
                .content();
    }
}
