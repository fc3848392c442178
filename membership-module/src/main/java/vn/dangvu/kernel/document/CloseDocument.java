package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A paper put there by mistake no longer counts; it stays, with day, person and reason. */
@UseCase("document.write")
@ApplicationScoped
public class CloseDocument {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    private record Subject(String type, long id, String path) {}

    /** @throws DocumentRefused without a reason */
    public void close(Scope scope, long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new DocumentRefused("document.reason");
        }
        Subject subject = sql.first(
                        Clause.of(
                                        "update kernel.document set closed_at = ?, closed_by = ?, closed_reason = ?"
                                                + " where id = ? and closed_at is null and",
                                        clock.now(),
                                        scope.actor(),
                                        reason.strip(),
                                        id)
                                .then(scope.within("path"))
                                .then("returning subject_type, subject_id, path"),
                        row -> new Subject(row.getString(1), row.getLong(2), row.getString(3)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(subject.type(), subject.id(), subject.path()).detail("document " + id);
    }
}
