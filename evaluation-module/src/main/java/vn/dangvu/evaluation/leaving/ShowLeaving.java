package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Deadline;

/** Opens one case with where it stands and what is complained of. */
@UseCase("leaving.read")
@ApplicationScoped
public class ShowLeaving {
    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    /**
     * @param until the last day to complain, once the decision or the last answer has arrived
     * @param answers the clock of answering, by complaint
     */
    public record Shown(
            CaseFile file,
            Progress progress,
            Optional<Deadline> until,
            List<Complaint> complaints,
            Map<Long, Deadline> answers) {}

    public Shown open(Scope scope, long id) {
        CaseFile file = cases.read(scope, id);
        scope.trail().about(Cases.SUBJECT, id, file.path());
        return new Shown(
                file,
                cases.progress(file, null),
                complaints.deadline(file),
                complaints.of(id),
                complaints.answers(file));
    }
}
