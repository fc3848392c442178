package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The branch committee looks at one member: no sign, or a proposal with its criterion and the evidence written out. Never for lack of anything else. */
@UseCase("review.keep")
@ApplicationScoped
public class ScreenMember {
    @Inject
    private Screenings screenings;

    public void noSign(Scope scope, long id, long version, LocalDate on) {
        Screening file = screenings.take(scope, id, version);
        screenings.mustBeOpen(scope, file, Step.FOUND, on);
        screenings.write(scope, id, Step.FOUND, on, Map.of("finding", "none"));
    }

    public void propose(Scope scope, long id, long version, LocalDate on, String criterion, String evidence) {
        Screening file = screenings.take(scope, id, version);
        screenings.mustBeOpen(scope, file, Step.FOUND, on);
        if (criterion == null || !file.criteria().containsKey(criterion)) {
            throw new OperationRefused("review.criterion-unknown");
        }
        Map<String, String> told = Screenings.told(
                List.of("finding", "criterion", "evidence"),
                Map.of("finding", "proposed", "criterion", criterion, "evidence", evidence == null ? "" : evidence));
        screenings.write(scope, id, Step.FOUND, on, told);
    }
}
