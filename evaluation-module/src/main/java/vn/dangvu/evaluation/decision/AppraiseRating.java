package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office appraises what a branch proposes and writes its own opinion beside it; the branch's stays as it is (366-QĐ/TW, Điều 12). */
@UseCase("evaluation.appraise")
@ApplicationScoped
public class AppraiseRating {
    @Inject
    private Opinions opinions;

    public void appraise(Scope scope, long reviewedId, long version, Opinion opinion) {
        opinions.write(scope, reviewedId, version, Opinion.Stage.APPRAISAL, opinion);
    }
}
