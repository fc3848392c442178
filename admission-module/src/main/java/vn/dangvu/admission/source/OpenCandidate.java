package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Opens the file of somebody on the list; that it was read goes into the log. Five statements. */
@UseCase(value = "candidate.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenCandidate {
    @Inject
    private CandidateReader reader;

    @Inject
    private CandidateRoots roots;

    public CandidateFile open(Scope scope, long id) {
        CandidateRoots.Root root = roots.read(scope, id);
        scope.trail().about("candidate", id, root.path());
        return reader.read(id);
    }
}
