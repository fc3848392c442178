package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * The branch proposes a level. The conditions that do not hold are told with their citations; a level that contradicts them needs a written reason and is
 * flagged to the level above. A person proposes, never the system.
 */
@UseCase("evaluation.keep")
@ApplicationScoped
public class ProposeLevel {
    @Inject
    private Campaigns campaigns;

    @Inject
    private EvidenceReader evidence;

    @Inject
    private SelfReviews reviews;

    @Inject
    private Assessments assessments;

    @Inject
    private BranchVotes votes;

    @Inject
    private ConflictOfInterest conflicts;

    /** What each level asks for that does not hold, by level, the best first: to be shown beside the choice. */
    public record Choice(RatingLevel level, List<Finding> against) {}

    public List<Choice> choices(Scope scope, long reviewedId, Integer common, Integer results) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        Regime regime = campaigns.regime(head);
        Integer points = new Proposal(common, results, null, null, null).points();
        return Conditions.all(points, evidence.of(scope, head), regime);
    }

    public void propose(Scope scope, long reviewedId, long version, Proposal proposal) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        conflicts.mustBeFree(scope, head.memberId());
        votes.mustBeOpen(scope, head);
        Regime regime = campaigns.regime(head);
        OperationRefused.ifBlocked(
                SelfReviews.wrongLevel(proposal.common(), proposal.results(), proposal.level(), regime));
        Evidence year = evidence.of(scope, head);
        mustBeReady(scope, head, year);
        List<Finding> against = Conditions.against(proposal.level(), proposal.points(), year, regime);
        if (!against.isEmpty()
                && (proposal.againstReason() == null || proposal.againstReason().isBlank())) {
            var told = new ArrayList<>(against);
            told.add(Finding.error("evaluation.against-needs-reason", null));
            throw new OperationRefused(told);
        }
        assessments.write(scope, head, proposal, against, regime);
        scope.trail().detail(proposal.level().code() + (against.isEmpty() ? "" : " !"));
    }

    private void mustBeReady(Scope scope, Campaigns.Head head, Evidence year) {
        var missing = new ArrayList<Finding>();
        if (!head.part().equals("rated")) {
            missing.add(Finding.error("evaluation.not-rated", null, head.name()));
        }
        if (reviews.handedIn(scope, head.id()).isEmpty()) {
            missing.add(Finding.error("evaluation.no-self-review", null, head.name()));
        }
        if (head.elsewhere() && !year.remarked("temporary")) {
            missing.add(Finding.error("evaluation.no-temporary-remark", null, head.name()));
        }
        OperationRefused.ifBlocked(missing);
    }
}
