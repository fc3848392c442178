package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;

/** Sets the papers of a case from what is written down. Used inside an operation that has checked who may print. */
@ApplicationScoped
class LeavingPapers {
    private static final PaperWords WORDS = new PaperWords();

    @Inject
    private Cases cases;

    @Inject
    private LeavingValues values;

    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    @Inject
    private OfficialClock clock;

    /** @param paper one that this case has */
    Printed print(Scope scope, CaseFile file, List<Complaint> filed, LeavingPaper paper, Format format) {
        LocalDate said = paper.day(file, filed);
        LocalDate day = said == null ? clock.today() : said;
        Route route = cases.progress(file, null).route();
        Values content = values.heads(file, unit(paper, route, file), day);
        values.put(content, file, filed, WORDS);
        if (paper.counted() != null) {
            values.count(content, file, paper.counted(), WORDS.body(route.bodyOf(paper.counted())));
        }
        if (said == null) {
            content.clear("place_date");
        }
        if (!paper.committee()) {
            content.clear("number").clear("signer");
        }
        Template template = templates.of(paper.form(), paper.variant(), day, file.path());
        Values asked = content.askedBy(template);
        var order = new Order(
                file.path(),
                Cases.SUBJECT,
                file.id(),
                template.code(),
                template.version(),
                format.mediaType(),
                format.fileName(paper.code() + "-" + file.id()),
                asked.json());
        return archive.print(scope, order, () -> format.set(template.filled(asked)));
    }

    /** Whose name stands at its head; null is the branch. */
    private static Long unit(LeavingPaper paper, Route route, CaseFile file) {
        if (paper.committee()) {
            return route.deciding();
        }
        return paper.counted() == null ? null : route.unitOf(paper.counted(), file.branchId());
    }
}
