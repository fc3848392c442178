package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** The votes of the branch on the level of one member. */
@ApplicationScoped
class BranchVotes {
    @Inject
    private Ballots ballots;

    @Inject
    private Assessments assessments;

    List<Ballots.Ballot> of(Scope scope, long reviewedId) {
        return ballots.about(scope, Campaigns.SUBJECT, reviewedId).stream()
                .filter(b -> b.body() == VotingBody.BRANCH)
                .toList();
    }

    /** What was voted stays as it was voted on: first the vote is annulled, with its reason. A vote that did not pass leaves the way open. */
    void mustBeOpen(Scope scope, Campaigns.Head head) {
        Optional<Assessments.Assessment> proposed = assessments.current(head.id());
        of(scope, head.id()).stream()
                .filter(b -> proposed.isPresent() && proposed.get().heldBy(b))
                .findFirst()
                .ifPresent(b -> {
                    throw new OperationRefused(
                            "evaluation.voted", head.name(), b.meeting().heldOn());
                });
    }
}
