package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Somebody belongs to another group of similar posts than was proposed; the reason is kept. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class ChangeGroup {
    @Inject
    private Sql sql;

    @Inject
    private Campaigns campaigns;

    public void change(Scope scope, long reviewedId, long version, String group, String reason) {
        Campaigns.Head head = campaigns.take(scope, reviewedId, version);
        String why = Words.must(reason, "evaluation.no-reason");
        boolean there = sql.first(
                        Clause.of(
                                "select 1 from evaluation.campaign_group where campaign_id = ? and code = ?",
                                head.campaignId(),
                                group),
                        row -> true)
                .isPresent();
        if (!there || group.equals(head.group())) {
            throw new OperationRefused("evaluation.no-such-group");
        }
        sql.update(Clause.of(
                "insert into evaluation.regrouping (reviewed_id, from_code, to_code, reason, recorded_by) values (?, ?, ?, ?, ?)",
                head.id(),
                head.group(),
                group,
                why,
                scope.actor()));
        sql.update(Clause.of("update evaluation.reviewed set group_code = ? where id = ?", group, head.id()));
        scope.trail().detail(head.group() + " → " + group);
    }
}
