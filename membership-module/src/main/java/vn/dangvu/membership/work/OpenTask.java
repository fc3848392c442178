package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;

/** One task of a member of the scope, with its reports. Two statements. */
@UseCase(value = "work.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OpenTask {
    @Inject
    private TaskReader reader;

    @Inject
    private OfficialClock clock;

    public TaskFile open(Scope scope, long id) {
        return reader.read(Clause.of("t.id = ? and", id).then(scope.within("t.path")), clock.today()).stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }
}
