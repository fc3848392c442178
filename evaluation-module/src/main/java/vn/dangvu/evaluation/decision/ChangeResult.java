package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.RatingsInFile;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * A wrong or dishonest result is corrected, or cancelled so that the branch rates anew, by another decision on another vote (366-QĐ/TW, Điều 15). The
 * result before stays on file with the decision that ended it.
 */
@UseCase("evaluation.decide")
@ApplicationScoped
public class ChangeResult {
    @Inject
    private Sql sql;

    @Inject
    private Reviews reviews;

    @Inject
    private Results results;

    @Inject
    private RatingDecisions decisions;

    @Inject
    private CapOfDecided cap;

    @Inject
    private RatingsInFile files;

    @Inject
    private Ballots ballots;

    @Inject
    private ConflictOfInterest conflicts;

    public void correct(
            Scope scope,
            long resultId,
            RatingLevel level,
            Integer common,
            Integer points,
            String reason,
            Signed paper) {
        Results.Result old = results.take(scope, resultId);
        Reviews.Review review = reviews.running(scope, old.campaignId());
        Regime regime = reviews.regime(review);
        OperationRefused.ifBlocked(SelfReviews.wrongLevel(common, points, level, regime));
        if (level == old.level() && Objects.equals(common, old.common()) && Objects.equals(points, old.results())) {
            throw new OperationRefused("evaluation.same-result");
        }
        long decision = end(scope, old, review, regime, DecisionKind.CORRECTION, reason, paper);
        sql.update(Clause.of(
                "insert into evaluation.result (decision_id, reviewed_id, path, level, common, results, proposed, reason)"
                        + " values (?, ?, ?, ?, ?::int, ?::int, ?, ?)",
                decision,
                old.reviewedId(),
                old.path(),
                level.code(),
                Sql.orNull(common),
                Sql.orNull(points),
                old.proposed().code(),
                Sql.orNull(level == old.proposed() ? null : reason.strip())));
        OperationRefused.ifBlocked(cap.above(review, regime));
        inFile(scope, old, level, reason, paper);
    }

    /** The branch proposes and votes again. */
    public void cancel(Scope scope, long resultId, String reason, Signed paper) {
        Results.Result old = results.take(scope, resultId);
        Reviews.Review review = reviews.running(scope, old.campaignId());
        end(scope, old, review, reviews.regime(review), DecisionKind.CANCELLATION, reason, paper);
        ballots.about(scope, Campaigns.SUBJECT, old.reviewedId()).stream()
                .filter(b -> b.stands() && b.body() == VotingBody.BRANCH)
                .forEach(b -> ballots.annul(scope, b.id(), paper.number().strip() + ": " + reason.strip()));
        sql.update(Clause.of(
                "update evaluation.assessment set superseded_at = now() where reviewed_id = ? and superseded_at = 'infinity'",
                old.reviewedId()));
        inFile(scope, old, null, reason, paper);
    }

    private long end(
            Scope scope,
            Results.Result old,
            Reviews.Review review,
            Regime regime,
            DecisionKind kind,
            String reason,
            Signed paper) {
        conflicts.mustBeFree(scope, old.memberId());
        String why = Words.must(reason, "evaluation.no-reason");
        long decision = decisions.write(
                scope, review, kind, paper, decisions.voted(Campaigns.SUBJECT, old.reviewedId(), kind), regime);
        sql.update(Clause.of(
                "update evaluation.result set ended_at = now(), ended_by = ?, ended_reason = ? where id = ?",
                decision,
                why,
                old.id()));
        scope.trail().about("rating", old.id(), old.path());
        return decision;
    }

    private void inFile(Scope scope, Results.Result old, RatingLevel level, String reason, Signed paper) {
        files.change(
                scope,
                old.memberId(),
                new RatingsInFile.Decided(
                        old.year(), paper.body().strip(), paper.number().strip()),
                level,
                reason.strip());
    }
}
