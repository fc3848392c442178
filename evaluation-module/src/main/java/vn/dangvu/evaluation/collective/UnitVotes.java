package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Where the decision on branches stands: whether a vote waits for its decision, and the decisions that were taken. Two statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class UnitVotes {
    @Inject
    private Sql sql;

    @Inject
    private UnitReviews reviews;

    @Inject
    private RatingOfUnits ratings;

    /** @param units it decided on, in scope */
    public record Taken(boolean bySuperior, DecisionKind kind, Signed paper, int units) {}

    public boolean waits(Scope scope, long campaignId, long unitId) {
        reviews.read(scope, campaignId, unitId);
        return ratings.voted(campaignId).isPresent();
    }

    public List<Taken> decisions(Scope scope, long campaignId, long unitId) {
        reviews.read(scope, campaignId, unitId);
        return sql.list(
                Clause.of(
                        "select d.*, (select count(*) from evaluation.unit_result x where d.id in (x.decision_id, x.ended_by) and (x.decision_id = d.id or d.act = 'cancellation')) as units"
                                + " from evaluation.unit_decision d where d.campaign_id = ? order by d.signed_on desc, d.id desc",
                        campaignId),
                row -> new Taken(
                        row.getString("kind").equals("superior"),
                        DecisionKind.of(row.getString("act")),
                        Signed.read(row),
                        row.getInt("units")));
    }
}
