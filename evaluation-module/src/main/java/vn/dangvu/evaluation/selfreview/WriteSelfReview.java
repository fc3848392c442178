package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** A member writes the own self-review: drafts as often as wanted, seen by nobody else, then hands it in. Each version stays. */
@UseCase("own.evaluation")
@ApplicationScoped
public class WriteSelfReview {
    @Inject
    private Campaigns campaigns;

    @Inject
    private SelfReviews reviews;

    @Inject
    private OfficialClock clock;

    /** @return the own place in the review of a year; empty when there is none */
    public Optional<Long> place(Scope scope, int year) {
        return campaigns.own(scope, year);
    }

    public List<SelfReviews.Version> versions(Scope scope, long reviewedId) {
        return reviews.of(scope, mine(scope, reviewedId).id());
    }

    /**
     * @param seen id of the draft it was written over, null for the first
     * @return id of the new draft
     */
    public long draft(Scope scope, long reviewedId, Long seen, Content content) {
        return write(scope, reviewedId, seen, content, false);
    }

    /** Until the day by which the branches propose; after it the secretary enters what comes on paper. */
    public long handIn(Scope scope, long reviewedId, Long seen, Content content) {
        return write(scope, reviewedId, seen, content, true);
    }

    private long write(Scope scope, long reviewedId, Long seen, Content content, boolean handedIn) {
        Campaigns.Head head = mine(scope, reviewedId);
        campaigns.mustBeRunning(head);
        if (clock.today().isAfter(head.branchBy())) {
            throw new OperationRefused("evaluation.too-late", head.branchBy());
        }
        SelfReviews.mustBeRight(content, campaigns.regime(head), head.group(), handedIn);
        Optional<SelfReviews.Version> draft = reviews.of(scope, reviewedId).stream()
                .filter(v -> v.current() && v.draft())
                .findFirst();
        if (!draft.map(SelfReviews.Version::id).equals(Optional.ofNullable(seen))) {
            throw new ChangedMeanwhile(null);
        }
        draft.ifPresent(v -> reviews.replace(v.id()));
        if (handedIn) {
            replaceHandedIn(scope, reviewedId);
        }
        scope.trail().detail(handedIn ? "handed in" : "draft");
        return reviews.insert(scope, reviewedId, content, null, null, handedIn);
    }

    /** What the secretary entered from the member's paper is not replaced from here. */
    private void replaceHandedIn(Scope scope, long reviewedId) {
        reviews.handedIn(scope, reviewedId).ifPresent(v -> {
            if (v.writer().equals("proxy")) {
                throw new OperationRefused("evaluation.paper-is-there", v.paperOn());
            }
            reviews.replace(v.id());
        });
    }

    private Campaigns.Head mine(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        if (!Long.valueOf(head.memberId()).equals(scope.self())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return head;
    }
}
