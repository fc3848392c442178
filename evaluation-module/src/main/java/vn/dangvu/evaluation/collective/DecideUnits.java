package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.decision.DecisionGrounds;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * The committee decides on every branch that has reported and did not change since the committee's vote. A branch rests on the
 * ratings of its members:
 * while one of them has no level the branch waits (43-HD/BTCTW, 3). Above the cap nothing is decided until the committee has said which branch.
 */
@UseCase("evaluation.decide")
@ApplicationScoped
public class DecideUnits {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private RatingOfUnits ratings;

    /** @return how many branches were decided on */
    public int decide(Scope scope, long campaignId, Signed paper) {
        UnitReviews.Head committee = reviews.deciding(scope, campaignId);
        if (committee.off()) {
            throw new OperationRefused("collective.called-off");
        }
        sql.first(Clause.of("select 1 from evaluation.campaign where id = ? for update", campaignId), row -> true);
        Regime regime = reviews.regime(committee);
        DecisionGrounds.Voted vote =
                ratings.voted(campaignId).orElseThrow(() -> new OperationRefused("collective.no-vote"));
        long decision = ratings.decision(scope, committee, DecisionKind.RATING, paper, vote, regime);
        int decided = sql.update(Clause.of(
                """
                        insert into evaluation.unit_result (decision_id, review_id, path, level, common, results, proposed, reason)
                        select ?, n.review_id, n.path, n.level, n.common, n.results, n.proposed,
                            case when n.level <> n.proposed then n.adjusted_why end
                        from evaluation.unit_now n
                        where n.campaign_id = ? and n.unit_id <> ? and n.result_id is null and n.proposed is not null and n.last_at <= ?
                            and not exists (select 1 from evaluation.level_now m where m.campaign_id = n.campaign_id and m.unit_id = n.unit_id
                                and m.result_id is null)""",
                decision,
                campaignId,
                committee.unitId(),
                vote.recordedAt()));
        if (decided == 0) {
            throw new OperationRefused("collective.nothing-ready");
        }
        ratings.mustKeepTheCap(committee, regime);
        return decided;
    }

    /** The cap among branches of one kind on the levels as they stand now, for whoever decides or prepares it. */
    public List<CapLine> cap(Scope scope, long campaignId, long unitId) {
        UnitReviews.Head committee = reviews.read(scope, campaignId, unitId);
        return ratings.cap(committee, reviews.regime(committee), false);
    }
}
