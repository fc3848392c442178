package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The branch writes its own report, with its own level. What contradicts the conditions is handed in with a written reason. */
@UseCase("evaluation.keep")
@ApplicationScoped
public class WriteUnitReport {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    /** The draft first, then what was handed in. */
    public List<Report> current(Scope scope, long campaignId, long unitId) {
        return reports.current(reviews.read(scope, campaignId, unitId).reviewId());
    }

    public void draft(Scope scope, long campaignId, long unitId, long version, Account account) {
        reports.write(scope, campaignId, unitId, version, account, false);
    }

    public void handIn(Scope scope, long campaignId, long unitId, long version, Account account) {
        reports.write(scope, campaignId, unitId, version, account, true);
    }
}
