package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.time.OfficialClock;

/** The papers that a transfer has so far, each with how sure we are of its form. */
@UseCase(value = "transfer.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class TransferPapers {
    @Inject
    private Transfers transfers;

    @Inject
    private FormTemplates templates;

    @Inject
    private OfficialClock clock;

    /** @param code for the address */
    public record Listed(String code, String number, String title, Mark mark, String source) {}

    public List<Listed> of(Scope scope, long id) {
        TransferFile file = transfers.read(scope, id);
        FormTemplates.Shelf shelf = templates.shelf(file.fromUnit().path());
        return PaperKind.of(file).stream()
                .map(k -> listed(k, shelf.of(k.form(), k.variant(file), clock.today())))
                .toList();
    }

    private static Listed listed(PaperKind kind, Template template) {
        return new Listed(kind.code(), template.number(), template.title(), template.mark(), template.source());
    }
}
