package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The competent level has decided that the unit is outstanding: the higher cap holds for a group, by that decision (366-QĐ/TW, Điều 11, 1.5). */
@UseCase("evaluation.decide")
@ApplicationScoped
public class RaiseCap {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    /** @param decision its number and day */
    public void raise(Scope scope, long campaignId, String group, String decision) {
        var campaign = sql.first(
                        Clause.of(
                                "select path, review_on from evaluation.campaign where id = ? and called_off_at is null",
                                campaignId),
                        row -> Map.entry(row.getString("path"), Sql.date(row, "review_on")))
                .filter(c -> scope.covers(c.getKey()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("campaign", campaignId, campaign.getKey()).detail(group);
        String by = Words.must(decision, "evaluation.no-paper");
        if (!Regime.of(law.asOf(campaign.getValue(), campaign.getKey())).knowsOutstandingUnits()) {
            throw new OperationRefused("evaluation.no-raise");
        }
        int done = sql.update(Clause.of(
                "update evaluation.campaign_group set raised_by = ? where campaign_id = ? and code = ? and raised_by is null",
                by,
                campaignId,
                group));
        if (done == 0) {
            throw new OperationRefused("evaluation.no-such-group");
        }
    }
}
