package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office says what it thinks of the level a branch gives itself, before the committee votes. */
@UseCase("evaluation.appraise")
@ApplicationScoped
public class AppraiseUnit {
    @Inject
    private Views views;

    public void appraise(Scope scope, long campaignId, long unitId, long version, Opinion said) {
        views.write(scope, campaignId, unitId, version, Opinion.Stage.APPRAISAL, said);
    }
}
