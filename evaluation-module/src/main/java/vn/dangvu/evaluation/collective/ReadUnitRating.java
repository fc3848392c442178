package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** One unit in a review: what it reported, what the year shows, what was thought of it and what was decided. Six statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadUnitRating {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    @Inject
    private Views views;

    @Inject
    private UnitEvidenceReader evidence;

    /** @param reason why another level than the unit gave itself */
    public record Decided(
            RatingLevel level, Integer common, Integer results, RatingLevel proposed, String reason, Signed paper) {}

    /** What a level asks for that does not hold. */
    public record Choice(RatingLevel level, List<Finding> against) {}

    /**
     * @param byPoints the regime counts points
     * @param regime the regulation it rests on
     * @param committee the unit that decides on its branches; {@code campaignPath} tells who may appraise
     */
    public record File(
            long campaignId,
            long unitId,
            String unit,
            boolean committee,
            int year,
            String regime,
            boolean byPoints,
            boolean running,
            long version,
            Optional<Report> report,
            UnitEvidence evidence,
            List<Choice> choices,
            List<Opinion> views,
            Optional<Decided> decided) {}

    public File open(Scope scope, long campaignId, long unitId) {
        UnitReviews.Head head = reviews.read(scope, campaignId, unitId);
        Regime regime = reviews.regime(head);
        Optional<Report> report = reports.handedIn(head.reviewId());
        UnitEvidence year = evidence.of(head);
        Account account = report.map(Report::account)
                .orElse(new Account(null, null, null, null, null, null, null, null, null, null, null));
        var choices = new ArrayList<Choice>();
        for (RatingLevel level : RatingLevel.values()) {
            choices.add(new Choice(level, reports.against(head, account, level, regime, year)));
        }
        return new File(
                campaignId,
                unitId,
                head.unit(),
                head.committee(),
                head.year(),
                regime.citation().instrument(),
                regime.byPoints(),
                !head.off() && !head.decided(),
                head.version(),
                report,
                year,
                choices,
                views.of(head.reviewId()),
                decided(head.reviewId()));
    }

    private Optional<Decided> decided(Long reviewId) {
        return reviewId == null
                ? Optional.empty()
                : sql.first(
                        Clause.of(
                                "select x.*, d.number, d.signed_on, d.body, d.signer from evaluation.unit_result x"
                                        + " join evaluation.unit_decision d on d.id = x.decision_id where x.review_id = ?",
                                reviewId),
                        row -> new Decided(
                                RatingLevel.of(row.getString("level")),
                                row.getObject("common", Integer.class),
                                row.getObject("results", Integer.class),
                                RatingLevel.of(row.getString("proposed")),
                                row.getString("reason"),
                                Signed.read(row)));
    }
}
