package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The competent level has decided that the organisation is outstanding: the higher cap holds among its branches of one kind (366-QĐ/TW, Điều 11, 1.5). */
@UseCase("evaluation.decide")
@ApplicationScoped
public class RaiseUnitCap {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    /** Kinds of branches for which nothing is entered yet; none under rules that know no higher cap. */
    public Set<String> open(Scope scope, long campaignId) {
        return open(reviews.deciding(scope, campaignId));
    }

    private Set<String> open(UnitReviews.Head committee) {
        return committee.off() || !reviews.regime(committee).knowsOutstandingUnits()
                ? Set.of()
                : Set.copyOf(sql.list(
                        Clause.of(
                                """
                                select distinct u.type from evaluation.unit_now n join membership.unit u on u.id = n.unit_id
                                where n.campaign_id = ? and n.unit_id <> ? and not exists (select 1 from evaluation.unit_cap_raised r
                                    where r.campaign_id = n.campaign_id and r.unit_type = u.type)""",
                                committee.campaignId(),
                                committee.unitId()),
                        row -> row.getString("type")));
    }

    /** @param decision its number and day */
    public void raise(Scope scope, long campaignId, String unitType, String decision) {
        UnitReviews.Head committee = reviews.deciding(scope, campaignId);
        if (committee.off()) {
            throw new OperationRefused("collective.called-off");
        }
        String paper = Words.must(decision, "evaluation.no-paper");
        if (!reviews.regime(committee).knowsOutstandingUnits()) {
            throw new OperationRefused("evaluation.no-raise");
        }
        scope.trail().detail(unitType);
        if (!open(committee).contains(unitType)) {
            throw new OperationRefused("collective.no-kind");
        }
        sql.update(Clause.of(
                "insert into evaluation.unit_cap_raised (campaign_id, unit_type, path, paper, recorded_by) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                campaignId,
                unitType,
                committee.campaignPath(),
                paper,
                scope.actor()));
    }
}
