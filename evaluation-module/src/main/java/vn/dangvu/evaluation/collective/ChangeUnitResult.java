package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.DecisionGrounds.Voted;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * A wrong or dishonest rating of a branch is corrected, or cancelled so that the branch reports anew, by another decision on a vote of its own
 * (366-QĐ/TW, Điều 15). The result before stays on file with the decision that ended it.
 */
@UseCase("evaluation.decide")
@ApplicationScoped
public class ChangeUnitResult {
    @Inject
    private UnitReviews reviews;

    @Inject
    private RatingOfUnits ratings;

    @Inject
    private UnitResults results;

    public void correct(
            Scope scope, long campaignId, long unitId, long version, Rated now, String reason, Signed paper) {
        UnitReviews.Head head = branch(scope, campaignId, unitId, version);
        Regime regime = reviews.regime(head);
        results.correct(head, now, reason, decision(scope, head, DecisionKind.CORRECTION, paper, regime), regime);
        ratings.mustKeepTheCap(reviews.deciding(scope, campaignId), regime);
    }

    public void cancel(Scope scope, long campaignId, long unitId, long version, String reason, Signed paper) {
        UnitReviews.Head head = branch(scope, campaignId, unitId, version);
        results.cancel(head, reason, decision(scope, head, DecisionKind.CANCELLATION, paper, reviews.regime(head)));
    }

    private UnitReviews.Head branch(Scope scope, long campaignId, long unitId, long version) {
        reviews.deciding(scope, campaignId);
        UnitReviews.Head head = reviews.takeDecided(scope, campaignId, unitId, version);
        if (head.committee()) {
            throw new OperationRefused("collective.superior-decides", head.unit());
        }
        return head;
    }

    private long decision(Scope scope, UnitReviews.Head head, DecisionKind kind, Signed paper, Regime regime) {
        Voted vote = ratings.voted(head, kind).orElseThrow(() -> new OperationRefused("collective.no-vote-on-change"));
        return ratings.decision(scope, head, kind, paper, vote, regime);
    }
}
