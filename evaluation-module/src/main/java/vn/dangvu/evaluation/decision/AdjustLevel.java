package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Another level than the branch proposes is put before the committee, with the reason; it counts in the cap from then on and is decided with the rest. */
@UseCase("evaluation.decide")
@ApplicationScoped
public class AdjustLevel {
    @Inject
    private Opinions opinions;

    public void adjust(Scope scope, long reviewedId, long version, Opinion opinion) {
        opinions.write(scope, reviewedId, version, Opinion.Stage.COMMITTEE, opinion);
    }

    public void withdraw(Scope scope, long reviewedId, long version) {
        opinions.withdraw(scope, reviewedId, version, Opinion.Stage.COMMITTEE);
    }
}
