package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office writes the committee's own report; those of branches are the branches' to write. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class WriteCommitteeReport {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    public List<Report> current(Scope scope, long campaignId, long unitId) {
        return reports.current(own(scope, campaignId, unitId).reviewId());
    }

    public void draft(Scope scope, long campaignId, long unitId, long version, Account account) {
        own(scope, campaignId, unitId);
        reports.write(scope, campaignId, unitId, version, account, false);
    }

    public void handIn(Scope scope, long campaignId, long unitId, long version, Account account) {
        own(scope, campaignId, unitId);
        reports.write(scope, campaignId, unitId, version, account, true);
    }

    private UnitReviews.Head own(Scope scope, long campaignId, long unitId) {
        UnitReviews.Head head = reviews.read(scope, campaignId, unitId);
        if (!head.committee()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return head;
    }
}
