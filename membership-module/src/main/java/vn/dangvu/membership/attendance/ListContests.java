package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** What members of the scope's branches say against their entries. */
@UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListContests {
    @Inject
    private ContestReader contests;

    /** Those without an answer, or all of them. */
    public List<ContestRow> of(Scope scope, boolean all) {
        return contests.of(scope.within("c.path").then(all ? "" : "and c.outcome is null"));
    }

    public ContestRow one(Scope scope, long id) {
        return contests.of(scope.within("c.path").then("and c.id = ?", id)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }
}
