package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The committee has voted: on the levels of a review as they then stood, or on correcting or cancelling one of them. */
@UseCase("evaluation.decide")
@ApplicationScoped
public class RecordDecidingVote {
    /** Questions as ballots know them. */
    static final String DECIDE = "decide-ratings";

    @Inject
    private Reviews reviews;

    @Inject
    private Results results;

    @Inject
    private Ballots ballots;

    @Inject
    private ConflictOfInterest conflicts;

    public List<Ballots.Voter> summoned(Scope scope, long campaignId, VotingBody body, LocalDate day) {
        return ballots.summoned(scope, body, reviews.read(scope, campaignId).unitId(), day);
    }

    /** On everything the branches have voted and the committee has adjusted until now; what changes later needs another vote. */
    public long onReview(Scope scope, long campaignId, VotingBody body, Ballots.Minuted vote) {
        Reviews.Review review = reviews.running(scope, campaignId);
        return record(scope, review, DECIDE, Reviews.SUBJECT, campaignId, body, vote);
    }

    /** @param kind correction or cancellation */
    public long onResult(Scope scope, long resultId, DecisionKind kind, VotingBody body, Ballots.Minuted vote) {
        Results.Result result = results.take(scope, resultId);
        conflicts.mustBeFree(scope, result.memberId());
        Reviews.Review review = reviews.running(scope, result.campaignId());
        return record(scope, review, kind.question(), Campaigns.SUBJECT, result.reviewedId(), body, vote);
    }

    private long record(
            Scope scope,
            Reviews.Review review,
            String question,
            String subject,
            long subjectId,
            VotingBody body,
            Ballots.Minuted vote) {
        scope.trail().asOf(vote.meeting().heldOn()).detail(question);
        return ballots.record(
                scope, vote.on(body, review.unitId(), question, subject, subjectId, EvaluationChecks.majority()));
    }
}
