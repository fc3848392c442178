package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.TookTooLong;
import vn.dangvu.kernel.work.Background;
import vn.dangvu.membership.RegisterRefused;

/** The long parts of an import, done after the request has been answered. The scope given is used by nobody else any more. */
@ApplicationScoped
public class ImportWork {
    /** Time for the largest file on the smallest server, with much to spare. */
    static final int LONGEST_SECONDS = 3_600;

    /** From so many rows on the planner of the database must not go on thinking that they are not there. */
    static final int LARGE = 1_000;

    @Inject
    private CheckRows check;

    @Inject
    private CommitImport commit;

    @Inject
    private Background background;

    public void check(Scope scope, long session) {
        check.begin(scope, session);
        background.run(() -> checkOrSayWhy(scope, session));
    }

    public void commit(Scope scope, long session) {
        commit.begin(scope, session);
        background.run(() -> commitOrSayWhy(scope, session));
    }

    private void checkOrSayWhy(Scope scope, long session) {
        try {
            check.run(scope, session);
        } catch (ImportRefused e) {
            throw e; // somebody else is at it, or was faster
        } catch (RuntimeException e) {
            check.failed(scope, session, e instanceof TookTooLong ? "intake.too-long.check" : "intake.failed.check");
            throw e;
        }
    }

    private void commitOrSayWhy(Scope scope, long session) {
        try {
            commit.run(scope, session);
        } catch (ImportRefused e) {
            throw e; // somebody else is at it, or was faster
        } catch (RegisterRefused e) {
            commit.failed(scope, session, "intake.refused." + e.getMessage().replaceFirst("^register\\.", ""));
        } catch (RuntimeException e) {
            commit.failed(scope, session, e instanceof TookTooLong ? "intake.too-long.commit" : "intake.failed");
            throw e;
        }
    }
}
