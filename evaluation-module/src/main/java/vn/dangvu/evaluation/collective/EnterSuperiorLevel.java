package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The superior has decided on the committee itself: the office enters it from the paper. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class EnterSuperiorLevel {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    @Inject
    private RatingOfUnits ratings;

    @Inject
    private UnitResults results;

    public void enter(Scope scope, long campaignId, long unitId, long version, Rated rated, Signed paper) {
        UnitReviews.Head head = reviews.take(scope, campaignId, unitId, version);
        if (!head.committee()) {
            throw new OperationRefused("collective.not-superior", head.unit());
        }
        Report own = reports.handedIn(head.reviewId())
                .orElseThrow(() -> new OperationRefused("collective.not-handed-in", head.unit()));
        if (rated.level() == null) {
            throw new OperationRefused("collective.no-level");
        }
        Regime regime = reviews.regime(head);
        OperationRefused.ifBlocked(SelfReviews.wrongLevel(rated.common(), rated.results(), rated.level(), regime));
        long decision = ratings.decision(scope, head, DecisionKind.RATING, paper, null, regime);
        results.write(head, rated, own.account().level(), null, decision);
    }
}
