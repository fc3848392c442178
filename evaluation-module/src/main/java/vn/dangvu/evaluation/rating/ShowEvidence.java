package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Sheets;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;

/** Everything there is on one member in a review, on one page: evidence, self-review, proposal, votes. */
@UseCase(value = "evaluation.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ShowEvidence {
    @Inject
    private Campaigns campaigns;

    @Inject
    private EvidenceReader evidence;

    @Inject
    private SelfReviews reviews;

    @Inject
    private Assessments assessments;

    @Inject
    private Ballots ballots;

    @Inject
    private Sheets sheets;

    @Inject
    private Queue queue;

    public record File(
            Campaigns.Head head,
            Evidence evidence,
            Optional<Sheets.Sheet> sheet,
            List<SelfReviews.Version> reviews,
            Optional<Assessments.Assessment> proposed,
            List<Ballots.Ballot> votes,
            Regime regime,
            List<String> graded,
            List<ProposeLevel.Choice> choices,
            Queue.Place place) {

        /** What was handed in and holds. */
        public Optional<SelfReviews.Version> review() {
            return SelfReviews.handedIn(reviews);
        }

        /** The vote of the branch by which the proposed level stands. */
        public Optional<Ballots.Ballot> standing() {
            return proposed.flatMap(p -> votes.stream().filter(p::heldBy).findFirst());
        }
    }

    public File open(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        Evidence year = evidence.of(scope, head);
        Regime regime = campaigns.regime(head);
        List<SelfReviews.Version> written = reviews.of(scope, reviewedId);
        Optional<Assessments.Assessment> proposed = assessments.current(reviewedId);
        return new File(
                head,
                year,
                sheets.of(head),
                written,
                proposed,
                ballots.about(scope, Campaigns.SUBJECT, reviewedId),
                regime,
                regime.graded(head.group()),
                Conditions.all(points(proposed, written), year, regime),
                queue.of(scope, head));
    }

    /** As proposed, else as the member sees it. */
    private static Integer points(Optional<Assessments.Assessment> proposed, List<SelfReviews.Version> written) {
        return proposed.map(a -> a.proposal().points())
                .or(() -> SelfReviews.handedIn(written)
                        .map(v -> new Proposal(v.content().common(), v.content().results(), null, null, null).points()))
                .orElse(null);
    }
}
