package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.time.OfficialClock;

/** The papers that an application has so far, each with how sure we are of its form. */
@UseCase(value = "leave.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class LeavePapers {
    @Inject
    private Leaves leaves;

    @Inject
    private FormTemplates templates;

    @Inject
    private OfficialClock clock;

    /** @param code for the address */
    public record Listed(String code, String number, String title, Mark mark, String source) {}

    public List<Listed> of(Scope scope, long id) {
        LeaveFile file = leaves.read(scope, id);
        FormTemplates.Shelf shelf = templates.shelf(file.path());
        return LeavePaper.of(file).stream()
                .map(p -> listed(p, shelf.of(p.form(), p.variant(file), clock.today())))
                .toList();
    }

    private static Listed listed(LeavePaper paper, Template template) {
        return new Listed(paper.code(), template.number(), template.title(), template.mark(), template.source());
    }
}
