package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** What is known of somebody on the list has changed, or was written wrongly: the log keeps that it was changed and by whom. */
@UseCase("candidate.keep")
@ApplicationScoped
public class UpdateCandidate {
    @Inject
    private CandidateRoots roots;

    @Inject
    private CandidateWriter writer;

    public void update(Scope scope, long id, long version, Person person) {
        roots.take(scope, id, version);
        Said.must(person.fullName(), "admission.no-name");
        writer.update(id, person);
    }
}
