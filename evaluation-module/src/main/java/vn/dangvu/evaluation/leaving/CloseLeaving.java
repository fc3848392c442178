package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** The office closes a case of which everything is done, or which does not go on: with the reason, and never once it was decided. */
@UseCase("leaving.office")
@ApplicationScoped
public class CloseLeaving {
    @Inject
    private Cases cases;

    @Inject
    private OfficialClock clock;

    public void close(Scope scope, long id, long version, LocalDate on, String reason) {
        CaseFile file = cases.take(scope, id, version);
        if (on == null || on.isAfter(clock.today()) || on.isBefore(file.openedOn())) {
            throw new OperationRefused("leaving.close-day", file.openedOn());
        }
        Progress progress = cases.progress(file, on);
        if (!progress.complete()) {
            if (file.act(Step.DECISION).isPresent() || file.act(Step.REGISTER).isPresent()) {
                throw new OperationRefused("leaving.decided-must-end", missing(progress));
            }
            Said.must(reason, "leaving.reason-missing");
        }
        String outcome = progress.complete() ? "done" : "dropped";
        cases.close(scope, id, outcome, on, reason);
        scope.trail().asOf(on).detail(outcome);
    }

    private static List<Step> missing(Progress progress) {
        return progress.steps().stream()
                .filter(s -> s.state() != Progress.State.DONE)
                .map(Progress.At::step)
                .toList();
    }
}
