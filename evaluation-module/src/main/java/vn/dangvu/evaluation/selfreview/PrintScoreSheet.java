package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.SetSheet;
import vn.dangvu.evaluation.campaign.Sheets;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.forms.UnitPapers;

/** The sheet on which a member counts the own points, line by line as the committee has set it (form 05, 43-HD/BTCTW 2025). */
@UseCase("evaluation.read")
@ApplicationScoped
public class PrintScoreSheet {
    @Inject
    private Campaigns campaigns;

    @Inject
    private SelfReviews reviews;

    @Inject
    private SelfReviewPaper paper;

    @Inject
    private Sheets sheets;

    @Inject
    private UnitPapers papers;

    /** @throws OperationRefused under a regime in which nobody counted points */
    public Printed print(Scope scope, long reviewedId, Format format) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        Regime regime = campaigns.regime(head);
        if (!regime.byPoints()) {
            throw new OperationRefused("evaluation.no-score-sheet", head.year());
        }
        Values values = paper.values(head, reviews.handedIn(scope, reviewedId).orElse(null))
                .table("lines", rows(sheets.of(head).map(Sheets.Sheet::lines).orElseGet(() -> parts(regime))));
        return papers.print(
                scope,
                new UnitPapers.Subject(head.path(), Campaigns.SUBJECT, reviewedId),
                "PTĐ-CN",
                head.reviewOn(),
                values,
                format);
    }

    /** Where no committee has set a sheet points are given by part. */
    private static List<SetSheet.Line> parts(Regime regime) {
        return List.of(
                new SetSheet.Line(
                        "common", "Nhóm tiêu chí chung", regime.common().orElseThrow()),
                new SetSheet.Line(
                        "results",
                        "Nhóm tiêu chí kết quả thực hiện nhiệm vụ",
                        regime.results().orElseThrow()));
    }

    private static List<Map<String, String>> rows(List<SetSheet.Line> lines) {
        var rows = new ArrayList<Map<String, String>>();
        lines.forEach(l -> rows.add(Map.of(
                "n", Integer.toString(rows.size() + 1), "words", l.words(), "most", Integer.toString(l.points()))));
        return rows;
    }
}
