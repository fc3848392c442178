package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/**
 * The result was told to the member, which starts the clock of complaining (366-QĐ/TW, Điều 15): to a whole branch in its meeting, or to one on paper.
 * Written once: the earlier telling stands.
 */
@UseCase("evaluation.tell")
@ApplicationScoped
public class TellResults {
    @Inject
    private Sql sql;

    @Inject
    private Results results;

    @Inject
    private Reviews reviews;

    @Inject
    private UnitTree units;

    /** Everybody of a branch who was not told yet and whose decision was signed by that day. @return how many */
    public int toBranch(Scope scope, long campaignId, long unitId, LocalDate meeting) {
        UnitTree.Place unit = units.covered(scope, unitId);
        reviews.mustBePast(meeting);
        scope.trail().about(Reviews.SUBJECT, campaignId, unit.path()).asOf(meeting);
        int told = sql.update(Clause.of(
                """
                update evaluation.result x set told_on = ?, told_how = 'meeting', told_by = ? from evaluation.reviewed r, evaluation.decision d
                where r.id = x.reviewed_id and d.id = x.decision_id and r.campaign_id = ? and r.unit_id = ? and x.told_on is null
                    and x.ended_at = 'infinity' and d.signed_on <= ?""",
                meeting,
                scope.actor(),
                campaignId,
                unitId,
                meeting));
        if (told == 0) {
            throw new OperationRefused("evaluation.nobody-to-tell", meeting);
        }
        return told;
    }

    /** @param on the day on which the member has received the paper */
    public void onPaper(Scope scope, long resultId, LocalDate on) {
        Results.Result result = results.take(scope, resultId);
        reviews.mustBePast(on);
        if (on.isBefore(result.by().on())) {
            throw new OperationRefused(
                    "evaluation.told-before-decision", result.by().on());
        }
        if (result.toldOn() != null) {
            throw new OperationRefused("evaluation.told-already", result.name(), result.toldOn());
        }
        scope.trail().asOf(on);
        sql.update(Clause.of(
                "update evaluation.result set told_on = ?, told_how = 'paper', told_by = ? where id = ?",
                on,
                scope.actor(),
                resultId));
    }
}
