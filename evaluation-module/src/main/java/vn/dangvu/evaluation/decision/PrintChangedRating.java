package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.forms.UnitPapers;

/** The decision by which a wrong result was put right or cancelled (form 03, 43-HD/BTCTW 2025; 366-QĐ/TW, Điều 15). */
@UseCase("evaluation.read")
@ApplicationScoped
public class PrintChangedRating {
    @Inject
    private Results results;

    @Inject
    private UnitPapers papers;

    @Inject
    private Sql sql;

    private record Change(Signed paper, long unitId, RatingLevel level, RatingLevel instead, String reason) {}

    /** @return nothing for a result that no decision has changed */
    public Optional<Printed> print(Scope scope, long resultId, Format format) {
        Results.Result old = results.read(scope, resultId);
        return sql.first(
                        Clause.of(
                                """
                                select d.number, d.signed_on, d.body, d.signer, c.unit_id, x.level, n.level as instead, x.ended_reason
                                from evaluation.result x join evaluation.decision d on d.id = x.ended_by
                                join evaluation.campaign c on c.id = d.campaign_id
                                left join evaluation.result n on n.decision_id = d.id and n.reviewed_id = x.reviewed_id
                                where x.id = ?""",
                                resultId),
                        row -> new Change(
                                Signed.read(row),
                                row.getLong("unit_id"),
                                RatingLevel.of(row.getString("level")),
                                RatingLevel.of(row.getString("instead")),
                                row.getString("ended_reason")))
                .map(change -> papers.print(
                        scope,
                        new UnitPapers.Subject(old.path(), "rating", resultId),
                        "QĐ-ĐCXL",
                        change.paper().on(),
                        values(old, change),
                        format));
    }

    private Values values(Results.Result old, Change change) {
        return papers.heads(change.unitId(), change.paper().on())
                .put("number", change.paper().number())
                .put("decides", change.paper().body())
                .put("signer", change.paper().signer())
                .put("year", Integer.toString(old.year()))
                .put("full_name", old.name())
                .put("branch", old.unit())
                .put("was", old.level().said())
                .put(
                        "what",
                        change.instead() == null
                                ? "Hủy kết quả xếp loại; xếp loại lại theo quy trình"
                                : "Điều chỉnh kết quả xếp loại thành: "
                                        + change.instead().said())
                .put("reason", change.reason());
    }
}
