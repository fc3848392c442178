package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.forms.UnitPapers;

/** The self-review of a member on the form of the regime, with the opinion and the level of the branch where there are any. A copy is kept. */
@UseCase("evaluation.read")
@ApplicationScoped
public class PrintSelfReview {
    @Inject
    private Campaigns campaigns;

    @Inject
    private SelfReviews reviews;

    @Inject
    private SelfReviewPaper paper;

    @Inject
    private UnitPapers papers;

    @Inject
    private Sql sql;

    public Printed print(Scope scope, long reviewedId, Format format) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        Values values = paper.values(head, reviews.handedIn(scope, reviewedId).orElse(null));
        sql.first(
                        Clause.of(
                                "select level, opinion from evaluation.assessment where reviewed_id = ? and superseded_at = 'infinity'",
                                reviewedId),
                        row -> values.put(
                                        "proposed",
                                        RatingLevel.of(row.getString("level")).said())
                                .put("opinion", row.getString("opinion")))
                .ifPresent(v -> {});
        return papers.kept(
                scope,
                new UnitPapers.Subject(head.path(), Campaigns.SUBJECT, reviewedId),
                new UnitPapers.Issue(
                        SelfReviewPaper.FORM, SelfReviewPaper.variant(head), head.reviewOn(), "-" + head.year()),
                values,
                format);
    }
}
