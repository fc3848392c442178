package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The committee is to vote on another level than the branch gives itself, with a written reason. */
@UseCase("evaluation.decide")
@ApplicationScoped
public class AdjustUnitLevel {
    @Inject
    private Views views;

    public void adjust(Scope scope, long campaignId, long unitId, long version, Opinion said) {
        views.write(scope, campaignId, unitId, version, Opinion.Stage.COMMITTEE, said);
    }
}
