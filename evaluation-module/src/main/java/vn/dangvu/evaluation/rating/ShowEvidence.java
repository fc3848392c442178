package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Sheets;
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

    public record File(
            Campaigns.Head head,
            Evidence evidence,
            Optional<Sheets.Sheet> sheet,
            List<SelfReviews.Version> reviews,
            Optional<Assessments.Assessment> proposed,
            List<Ballots.Ballot> votes) {}

    public File open(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        return new File(
                head,
                evidence.of(scope, head),
                sheets.of(head),
                reviews.of(scope, reviewedId),
                assessments.current(reviewedId),
                ballots.about(scope, Campaigns.SUBJECT, reviewedId));
    }
}
