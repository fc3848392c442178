package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.register.ConflictOfInterest;

/** A vote on a level was written down wrongly, or is taken again: the count stays, with the reason, and the level may be proposed anew. */
@UseCase("evaluation.keep")
@ApplicationScoped
public class AnnulRatingVote {
    @Inject
    private Campaigns campaigns;

    @Inject
    private BranchVotes votes;

    @Inject
    private Ballots ballots;

    @Inject
    private ConflictOfInterest conflicts;

    public void annul(Scope scope, long reviewedId, long version, long ballotId, String reason) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        conflicts.mustBeFree(scope, head.memberId());
        if (votes.of(scope, reviewedId).stream().noneMatch(b -> b.id() == ballotId)) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        ballots.annul(scope, ballotId, reason);
        scope.trail().detail("ballot " + ballotId);
    }
}
