package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The superior has decided on the committee itself: the office enters it from the paper. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class EnterSuperiorLevel {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    @Inject
    private RatingOfUnits ratings;

    public void enter(
            Scope scope,
            long campaignId,
            long unitId,
            long version,
            RatingLevel level,
            Integer common,
            Integer results,
            Signed paper) {
        UnitReviews.Head head = reviews.take(scope, campaignId, unitId, version);
        if (!head.committee()) {
            throw new OperationRefused("collective.not-superior", head.unit());
        }
        Report own = reports.handedIn(head.reviewId())
                .orElseThrow(() -> new OperationRefused("collective.not-handed-in", head.unit()));
        if (level == null) {
            throw new OperationRefused("collective.no-level");
        }
        Regime regime = reviews.regime(head);
        OperationRefused.ifBlocked(SelfReviews.wrongLevel(common, results, level, regime));
        long decision = ratings.decision(scope, head, paper, null, regime);
        sql.update(Clause.of(
                "insert into evaluation.unit_result (decision_id, review_id, path, level, common, results, proposed)"
                        + " values (?, ?, ?, ?, ?::int, ?::int, ?)",
                decision,
                head.reviewId(),
                head.path(),
                level.code(),
                Sql.orNull(common),
                Sql.orNull(results),
                own.account().level().code()));
    }
}
