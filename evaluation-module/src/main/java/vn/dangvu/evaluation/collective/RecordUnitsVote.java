package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** The committee has voted: on the levels of its branches as they then stood, or on correcting or cancelling one of them. What changes later needs another vote. */
@UseCase("evaluation.decide")
@ApplicationScoped
public class RecordUnitsVote {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Ballots ballots;

    public List<Ballots.Voter> summoned(Scope scope, long campaignId, VotingBody body, LocalDate day) {
        return ballots.summoned(scope, body, reviews.deciding(scope, campaignId).unitId(), day);
    }

    public long record(Scope scope, long campaignId, VotingBody body, Ballots.Minuted vote) {
        return record(
                scope,
                reviews.deciding(scope, campaignId),
                DecisionKind.RATING,
                RatingOfUnits.ALL,
                campaignId,
                body,
                vote);
    }

    /** @param kind correction or cancellation of what was decided on the unit */
    public long onUnit(
            Scope scope, long campaignId, long unitId, DecisionKind kind, VotingBody body, Ballots.Minuted vote) {
        UnitReviews.Head head = reviews.decided(scope, campaignId, unitId);
        if (head.committee()) {
            throw new OperationRefused("collective.superior-decides", head.unit());
        }
        UnitReviews.Head committee = reviews.deciding(scope, campaignId);
        return record(scope, committee, kind, RatingOfUnits.ONE, head.reviewId(), body, vote);
    }

    private long record(
            Scope scope,
            UnitReviews.Head committee,
            DecisionKind kind,
            String subject,
            long subjectId,
            VotingBody body,
            Ballots.Minuted vote) {
        if (committee.off()) {
            throw new OperationRefused("collective.called-off");
        }
        String question = RatingOfUnits.question(kind);
        scope.trail().asOf(vote.meeting().heldOn()).detail(question);
        return ballots.record(
                scope, vote.on(body, committee.unitId(), question, subject, subjectId, EvaluationChecks.majority()));
    }
}
