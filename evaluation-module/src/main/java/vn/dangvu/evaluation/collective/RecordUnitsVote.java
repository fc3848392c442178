package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** The committee has voted on the levels of its branches as they then stood; what changes later needs another vote. */
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
        UnitReviews.Head committee = reviews.deciding(scope, campaignId);
        if (committee.off()) {
            throw new OperationRefused("collective.called-off");
        }
        scope.trail().asOf(vote.meeting().heldOn()).detail(RatingOfUnits.QUESTION);
        return ballots.record(
                scope,
                vote.on(
                        body,
                        committee.unitId(),
                        RatingOfUnits.QUESTION,
                        RatingOfUnits.SUBJECT,
                        campaignId,
                        EvaluationChecks.majority()));
    }
}
