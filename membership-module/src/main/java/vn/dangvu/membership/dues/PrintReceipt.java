package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.AmountInWords;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** A receipt on paper. The same receipt gives the same bytes again; a cancelled one says so. */
@UseCase("dues.read")
@ApplicationScoped
public class PrintReceipt {
    @Inject
    private Sql sql;

    @Inject
    private UnitPapers papers;

    public Printed print(Scope scope, long id, Format format) {
        Receipt receipt = sql.first(
                        Clause.of(Receipt.SELECT).then(scope.within("r.path")).and(Clause.of("r.id = ?", id)),
                        Receipt::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("receipt", id, receipt.path()).detail("PT-ĐP " + format);
        Values values = papers.heads(receipt.unitId(), receipt.issuedOn())
                .put("number", receipt.label())
                .put("issued", receipt.issuedOn())
                .put("payer", receipt.payer())
                .put("about", receipt.about())
                .amount("amount", receipt.amount())
                .put("words", AmountInWords.of(receipt.amount()))
                .put("recorder", receipt.recorder())
                .put("cancelled", receipt.cancelled());
        return papers.kept(
                scope,
                new Subject(receipt.path(), "receipt", id),
                new Issue("PT-ĐP", "", receipt.issuedOn(), ""),
                values,
                format);
    }
}
