package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A paper put there by mistake no longer counts; it stays, with the reason. */
@UseCase("document.write")
@ApplicationScoped
public class CloseDocument {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public void close(Scope scope, long id, String reason) {
        int closed = sql.update(Clause.of(
                        "update kernel.document set closed_at = ?, closed_by = ?, closed_reason = ? where id = ? and closed_at is null and",
                        clock.now(),
                        scope.actor(),
                        reason,
                        id)
                .then(scope.within("path")));
        if (closed == 0) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        scope.trail().about("document", id, null).detail(reason);
    }
}
