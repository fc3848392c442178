package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The committee directly above gives its direction on a proposal before the branch votes (02-HD/BTCTW 2021, II). */
@UseCase("review.decide")
@ApplicationScoped
public class AnswerScreeningAsSuperior {
    @Inject
    private Screenings screenings;

    /** @param details direction, what was said, the paper */
    public void answer(Scope scope, long id, long version, LocalDate on, Map<String, String> details) {
        Screening file = screenings.take(scope, id, version);
        screenings.mustBeOpen(scope, file, Step.ANSWERED, on);
        screenings.write(scope, id, Step.ANSWERED, on, Screenings.told(Step.ANSWERED.fields(), details));
    }
}
