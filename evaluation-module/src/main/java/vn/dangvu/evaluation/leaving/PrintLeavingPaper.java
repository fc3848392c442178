package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;

/** The papers of a case, filled from what is written down: index of evidence, notice, request, ballot paper, minutes, resolution, decision. */
@UseCase("leaving.read")
@ApplicationScoped
public class PrintLeavingPaper {
    private static final PaperWords WORDS = new PaperWords();

    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private LeavingValues values;

    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    @Inject
    private OfficialClock clock;

    public List<LeavingPaper> papers(Scope scope, long id) {
        CaseFile file = cases.read(scope, id);
        scope.trail().about(Cases.SUBJECT, id, file.path());
        return LeavingPaper.of(file, complaints.of(id));
    }

    /** @return nothing when this case has no such paper */
    public Optional<Printed> print(Scope scope, long id, String code, Format format) {
        CaseFile file = cases.read(scope, id);
        scope.trail().about(Cases.SUBJECT, id, file.path()).detail(code + " " + format);
        List<Complaint> filed = complaints.of(id);
        return LeavingPaper.of(file, filed, code).map(paper -> made(scope, file, filed, paper, format));
    }

    private Printed made(Scope scope, CaseFile file, List<Complaint> filed, LeavingPaper paper, Format format) {
        LocalDate said = paper.day(file, filed);
        LocalDate day = said == null ? clock.today() : said;
        Route route = cases.progress(file, null).route();
        Values content = values.heads(file, paper.committee() ? route.deciding() : null, day);
        values.put(content, file, filed, WORDS);
        if (said == null) {
            content.clear("place_date");
        }
        if (!paper.committee()) {
            content.clear("number").clear("signer");
        }
        Template template = templates.of(paper.form(), "", day, file.path());
        Values asked = content.askedBy(template);
        var order = new Order(
                file.path(),
                Cases.SUBJECT,
                file.id(),
                template.code(),
                template.version(),
                format.mediaType(),
                format.fileName(template.code() + "-" + file.id()),
                asked.json());
        return archive.print(scope, order, () -> format.set(template.filled(asked)));
    }
}
