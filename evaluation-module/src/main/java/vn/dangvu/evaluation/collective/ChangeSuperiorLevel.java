package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * The superior has put its rating of the committee right by another paper, or cancelled it so that the committee reports anew: the office enters it
 * from the paper (366-QĐ/TW, Điều 15).
 */
@UseCase("evaluation.plan")
@ApplicationScoped
public class ChangeSuperiorLevel {
    @Inject
    private UnitReviews reviews;

    @Inject
    private RatingOfUnits ratings;

    @Inject
    private UnitResults results;

    public void correct(
            Scope scope, long campaignId, long unitId, long version, Rated now, String reason, Signed paper) {
        UnitReviews.Head head = committee(scope, campaignId, unitId, version);
        Regime regime = reviews.regime(head);
        results.correct(
                head, now, reason, ratings.decision(scope, head, DecisionKind.CORRECTION, paper, null, regime), regime);
    }

    public void cancel(Scope scope, long campaignId, long unitId, long version, String reason, Signed paper) {
        UnitReviews.Head head = committee(scope, campaignId, unitId, version);
        results.cancel(
                head,
                reason,
                ratings.decision(scope, head, DecisionKind.CANCELLATION, paper, null, reviews.regime(head)));
    }

    private UnitReviews.Head committee(Scope scope, long campaignId, long unitId, long version) {
        UnitReviews.Head head = reviews.takeDecided(scope, campaignId, unitId, version);
        if (!head.committee()) {
            throw new OperationRefused("collective.not-superior", head.unit());
        }
        return head;
    }
}
