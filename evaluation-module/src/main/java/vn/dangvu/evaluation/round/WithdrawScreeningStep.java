package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A step written down wrongly is taken back with its reason, as long as nothing rests on it. What was told stays told. */
@UseCase("review.keep")
@ApplicationScoped
public class WithdrawScreeningStep {
    private static final Map<Step, List<Step>> REST_ON_IT = Map.of(
            Step.FOUND, List.of(Step.TOLD, Step.FRONT, Step.DROPPED),
            Step.FRONT, List.of(Step.ASKED),
            Step.ASKED, List.of(Step.ANSWERED),
            Step.DROPPED, List.of());

    @Inject
    private Screenings screenings;

    @Inject
    private Sql sql;

    public void withdraw(Scope scope, long id, long version, Step step, String reason) {
        Screening file = screenings.take(scope, id, version);
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("review.reason-missing");
        }
        if (file.act(step).isEmpty()) {
            throw new OperationRefused("review.nothing-there");
        }
        boolean rests = !REST_ON_IT.containsKey(step)
                || REST_ON_IT.get(step).stream().anyMatch(s -> file.act(s).isPresent())
                || file.ballot().isPresent();
        if (rests || file.closedOn() != null) {
            throw new OperationRefused("review.rests-on-it", step);
        }
        sql.update(Clause.of(
                "update evaluation.screening_act set superseded_at = now(), superseded_by = ?, superseded_reason = ?"
                        + " where screening_id = ? and step = ? and superseded_at is null",
                scope.actor(),
                reason.strip(),
                id,
                step.code()));
        scope.trail().detail(step.code());
    }
}
