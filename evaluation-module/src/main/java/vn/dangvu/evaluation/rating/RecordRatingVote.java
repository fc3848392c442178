package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The branch votes on the level that is proposed for one member. All official members count, those away on mission too. */
@UseCase("evaluation.keep")
@ApplicationScoped
public class RecordRatingVote {
    @Inject
    private Campaigns campaigns;

    @Inject
    private Assessments assessments;

    @Inject
    private Ballots ballots;

    @Inject
    private BranchVotes votes;

    @Inject
    private ConflictOfInterest conflicts;

    /** Everybody summoned to that meeting, each with the reason why he counts or not. */
    public List<Ballots.Voter> summoned(Scope scope, long reviewedId, LocalDate day) {
        return ballots.summoned(
                scope, VotingBody.BRANCH, campaigns.read(scope, reviewedId).unitId(), day);
    }

    public long record(Scope scope, long reviewedId, long version, Ballots.Minuted vote) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        conflicts.mustBeFree(scope, head.memberId());
        votes.mustBeOpen(scope, head);
        Assessments.Assessment proposed = assessments
                .current(head.id())
                .orElseThrow(() -> new OperationRefused("evaluation.not-proposed", head.name()));
        scope.trail().asOf(vote.meeting().heldOn());
        return ballots.record(
                scope,
                vote.on(
                        VotingBody.BRANCH,
                        head.unitId(),
                        "rate-" + proposed.proposal().level().code(),
                        Campaigns.SUBJECT,
                        head.id(),
                        EvaluationChecks.majority()));
    }
}
