package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.PaperContent;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.AmountInWords;

/** A receipt on paper. The same receipt gives the same bytes again; a cancelled one says so. */
@UseCase("dues.read")
@ApplicationScoped
public class PrintReceipt {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Sql sql;

    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    @Inject
    private Heads heads;

    public Printed print(Scope scope, long id, Format format) {
        Receipt receipt = sql.first(
                        Clause.of(Receipt.SELECT).then(scope.within("r.path")).and(Clause.of("r.id = ?", id)),
                        Receipt::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("receipt", id, receipt.path()).detail("PT-ĐP " + format);
        Template template = templates.of("PT-ĐP", receipt.issuedOn(), receipt.path());
        PaperContent content = heads.of(receipt.unitId())
                .put("number", receipt.label())
                .put("issued", DAY.format(receipt.issuedOn()))
                .put("payer", receipt.payer())
                .put("about", receipt.about())
                .amount("amount", receipt.amount())
                .put("words", AmountInWords.of(receipt.amount()))
                .put("recorder", receipt.recorder())
                .put("cancelled", receipt.cancelled());
        return archive.print(
                scope,
                new Order(
                        receipt.path(),
                        "receipt",
                        id,
                        template.code(),
                        template.version(),
                        format.mediaType(),
                        format.fileName("PT-DP-" + id),
                        content.json()),
                () -> format.set(content.on(template)));
    }
}
