package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Opened wrongly: it stays with the reason, and another one of the year may be opened. Not once a branch has proposed a level. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class CallOffCampaign {
    @Inject
    private Sql sql;

    public void callOff(Scope scope, long campaignId, String reason) {
        String path = sql.first(
                        Clause.of("select path from evaluation.campaign where id = ? for update", campaignId),
                        row -> row.getString(1))
                .filter(scope::covers)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("campaign", campaignId, path);
        String why = Words.must(reason, "evaluation.no-reason");
        boolean begun = sql.first(
                        Clause.of(
                                "select 1 from evaluation.assessment a join evaluation.reviewed r on r.id = a.reviewed_id where r.campaign_id = ?"
                                        + " limit 1",
                                campaignId),
                        row -> true)
                .isPresent();
        if (begun) {
            throw new OperationRefused("evaluation.begun");
        }
        sql.update(Clause.of(
                "update evaluation.campaign set called_off_at = now(), called_off_by = ?, called_off_reason = ? where id = ?"
                        + " and called_off_at is null",
                scope.actor(),
                why,
                campaignId));
    }
}
