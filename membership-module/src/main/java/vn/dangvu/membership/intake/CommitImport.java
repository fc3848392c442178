package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Writes the clean rows into the register, all of them in one transaction: after whatever interruption either all of them
 * stand there or none. {@link #begin} answers at once; {@link #run} belongs into the background.
 */
@UseCase(value = "member.import", seconds = ImportWork.LONGEST_SECONDS)
@ApplicationScoped
public class CommitImport {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RegisterWriter writer;

    @Inject
    private WorkAtHand work;

    /** @return rows that will be written */
    public int begin(Scope scope, long id) {
        work.mustBeFree(sessions.session(scope, id));
        sessions.take(scope, id, SessionState.CHECKED, SessionState.COMMITTED, SessionState.COMMITTING);
        int rows = clean(id);
        if (rows == 0) {
            throw new ImportRefused("intake.nothing-clean");
        }
        sessions.begin(id, SessionState.COMMITTING);
        return rows;
    }

    private int clean(long id) {
        return sql.first(
                        Clause.of(
                                "select count(*) from membership.import_row where session_id = ? and state = 'clean'",
                                id),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** @return rows written */
    public int run(Scope scope, long id) {
        int rows = clean(id);
        work.take(id, rows);
        ImportSession session = sessions.take(scope, id, SessionState.COMMITTING);
        int written = writer.write(scope, session, rows);
        sql.update(Clause.of(
                "update membership.import_session set state = 'committed', failure = null, committed_at = coalesce(committed_at, now()) where id = ?",
                id));
        if (written >= ImportWork.LARGE) {
            sql.list(Clause.of("select membership.take_stock()"), row -> true);
        }
        scope.trail().detail("rows=" + written);
        return written;
    }

    /** Nothing was written: says why and opens the session again. */
    public void failed(Scope scope, long id, String reason) {
        ImportSession session = sessions.take(scope, id, SessionState.COMMITTING);
        sessions.state(id, session.committedAt() == null ? SessionState.CHECKED : SessionState.COMMITTED, reason);
    }
}
