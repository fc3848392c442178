package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Directives;

/** Which documents a meeting or a task takes up, and which it could. One statement each. */
@UseCase(value = "directive.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowTakenUp {
    @Inject
    private Directives directives;

    /** @param subjectType as in {@link Directives.Reference} */
    public List<Directives.Named> by(Scope scope, String subjectType, long subjectId) {
        return directives.takenUp(scope, subjectType, subjectId);
    }

    /** What was issued to the unit and still holds. */
    public List<Directives.Named> open(Scope scope, long unitId) {
        return directives.current(scope, unitId);
    }
}
