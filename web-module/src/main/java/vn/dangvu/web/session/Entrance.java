package vn.dangvu.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.SignIn;

/** Signing in and out of a session. */
@RequestScoped
public class Entrance {
    @Inject
    private Access access;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionCaller session;

    /**
     * @param until end of the lock, null when not locked
     * @param unanswered the directory that knows the password gave no answer
     */
    public record Answer(boolean entered, boolean mustChange, Instant until, boolean unanswered) {}

    public Answer enter(String username, String password) {
        SignIn.Outcome outcome = signIn.signIn(
                access.scope("session.open"), username == null ? "" : username, password == null ? "" : password);
        if (outcome instanceof SignIn.Entered entered) {
            session.begin(new SignedIn(entered.accountId(), entered.stamp()));
            return new Answer(true, entered.mustChange(), null, false);
        }
        Instant until = outcome instanceof SignIn.Locked locked ? locked.until() : null;
        return new Answer(false, false, until, outcome instanceof SignIn.Unanswered);
    }

    public void renewed(String stamp) {
        session.begin(new SignedIn(session.caller().accountId(), stamp));
    }

    public void leave() {
        session.end();
    }
}
