package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.RatingLevel;

/** One unit in a review: what it reported, what the year shows, what was thought of it and what was decided. Six statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadUnitRating {
    @Inject
    private UnitReviews reviews;

    @Inject
    private UnitResults results;

    @Inject
    private Reports reports;

    @Inject
    private Views views;

    @Inject
    private UnitEvidenceReader evidence;

    /** What a level asks for that does not hold. */
    public record Choice(RatingLevel level, List<Finding> against) {}

    /**
     * @param running not decided yet; {@code changeable} decided and open to be put right
     * @param byPoints the regime counts points; {@code graded} the parts it grades
     * @param regime the regulation it rests on
     * @param ended results that a later decision has ended, the last first
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
            List<String> graded,
            boolean running,
            boolean changeable,
            long version,
            Optional<Report> report,
            UnitEvidence evidence,
            List<Choice> choices,
            List<Opinion> views,
            Optional<UnitResult> decided,
            List<UnitResult> ended) {}

    public File open(Scope scope, long campaignId, long unitId) {
        UnitReviews.Head head = reviews.read(scope, campaignId, unitId);
        Regime regime = reviews.regime(head);
        Optional<Report> report = reports.handedIn(head.reviewId());
        UnitEvidence year = evidence.of(head);
        Account account = report.map(Report::account).orElse(Account.nothing());
        List<UnitResult> told = results.of(head.reviewId());
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
                regime.gradedByUnits(),
                !head.off() && !head.decided(),
                !head.off() && head.decided(),
                head.version(),
                report,
                year,
                choices,
                views.of(head.reviewId()),
                told.stream().filter(UnitResult::stands).findFirst(),
                told.stream().filter(r -> !r.stands()).toList());
    }
}
