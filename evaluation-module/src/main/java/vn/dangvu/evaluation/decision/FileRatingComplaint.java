package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office keeps a complaint about a rating that came on paper. */
@UseCase("evaluation.appraise")
@ApplicationScoped
public class FileRatingComplaint {
    @Inject
    private Results results;

    @Inject
    private RatingComplaints complaints;

    /** @param received by the committee: its clock starts */
    public long file(Scope scope, long resultId, LocalDate filed, LocalDate received, String said) {
        return complaints.file(scope, results.take(scope, resultId), filed, received, said, false);
    }
}
