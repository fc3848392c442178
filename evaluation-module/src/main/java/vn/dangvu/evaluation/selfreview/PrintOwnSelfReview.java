package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;

/** The own self-review on its form, to be signed. Without what the branch says: that is told with the level. */
@UseCase("own.evaluation")
@ApplicationScoped
public class PrintOwnSelfReview {
    @Inject
    private Campaigns campaigns;

    @Inject
    private SelfReviews reviews;

    @Inject
    private SelfReviewPaper paper;

    @Inject
    private FormTemplates templates;

    /** Empty in a year without a review of the caller. */
    public Optional<Printed> print(Scope scope, int year, Format format) {
        return campaigns.own(scope, year).map(id -> of(scope, campaigns.read(scope, id), format));
    }

    private Printed of(Scope scope, Campaigns.Head head, Format format) {
        if (!Long.valueOf(head.memberId()).equals(scope.self())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        SelfReviews.Version version = reviews.handedIn(scope, head.id()).orElse(null);
        Template template =
                templates.of(SelfReviewPaper.FORM, SelfReviewPaper.variant(head), head.reviewOn(), head.path());
        return new Printed(
                0,
                format.fileName(template.code() + "-" + head.year()),
                format.mediaType(),
                format.set(template.filled(paper.values(head, version).askedBy(template))),
                false);
    }
}
