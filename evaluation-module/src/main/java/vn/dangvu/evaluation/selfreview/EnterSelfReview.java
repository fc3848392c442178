package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** The secretary enters the signed paper of a member without a computer: it is said whose words they are, of which day, and why not on screen. */
@UseCase("evaluation.keep")
@ApplicationScoped
public class EnterSelfReview {
    @Inject
    private Campaigns campaigns;

    @Inject
    private SelfReviews reviews;

    @Inject
    private OfficialClock clock;

    public long enter(Scope scope, long reviewedId, long version, LocalDate paperOn, String reason, Content content) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        if (Long.valueOf(head.memberId()).equals(scope.caller().memberId())) {
            throw new OperationRefused("evaluation.own-on-screen");
        }
        if (paperOn == null || paperOn.isAfter(clock.today())) {
            throw new OperationRefused("evaluation.paper-day");
        }
        String why = Words.must(reason, "evaluation.no-reason");
        SelfReviews.mustBeRight(content, campaigns.regime(head), head.group(), true);
        reviews.handedIn(scope, reviewedId).ifPresent(v -> {
            if (v.writer().equals("member")) {
                throw new OperationRefused("evaluation.handed-in", head.name());
            }
            reviews.replace(v.id());
        });
        scope.trail().asOf(paperOn).detail("proxy");
        return reviews.insert(scope, reviewedId, content, paperOn, why, true);
    }
}
