package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The office keeps a complaint that came on paper. */
@UseCase("leaving.office")
@ApplicationScoped
public class FileComplaint {
    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    /** @param received by the body that answers: its clock starts */
    public long file(
            Scope scope, long id, long version, Level level, LocalDate filed, LocalDate received, String said) {
        return complaints.file(scope, cases.held(scope, id, version), level, filed, received, said, false);
    }
}
