package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The branch writes down that it told the person, what he answered on paper, the front committee's opinion, the question to the superior. */
@UseCase("review.keep")
@ApplicationScoped
public class KeepScreeningStep {
    private static final Set<Step> ITS = Set.of(Step.TOLD, Step.WORD, Step.FRONT, Step.ASKED, Step.DROPPED);

    @Inject
    private Screenings screenings;

    @Inject
    private Sql sql;

    public void record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        if (!ITS.contains(step)) {
            throw new OperationRefused("review.other-way", step);
        }
        Screening file = screenings.take(scope, id, version);
        screenings.mustBeOpen(scope, file, step, on);
        screenings.write(scope, id, step, on, Screenings.told(step.fields(), details));
        if (step == Step.TOLD) {
            sql.update(Clause.of("update evaluation.screening set told_on = ? where id = ?", on, id));
        }
    }
}
