package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Checks a name and a password. A wrong name costs the same time and gives the same answer as a wrong password; from the
 * fourth failure in a row each further one doubles the wait, up to an hour. The same account may sign in at several places at once (a second
 * click does): the account is held only while the outcome is written, not while the password is computed.
 */
@UseCase("session.open")
@ApplicationScoped
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Directory directory;

    @Inject
    private OfficialClock clock;

    public sealed interface Outcome {}

    /** @param stamp changes with the password: a session with an older one is over */
    public record Entered(long accountId, String stamp, boolean mustChange) implements Outcome {}

    public record Locked(Instant until) implements Outcome {}

    public record Wrong() implements Outcome {}

    /** The directory that knows the password gave no answer; nothing is held against the account. */
    public record Unanswered() implements Outcome {}

    public Outcome signIn(Scope scope, String username, String password) {
        Instant now = clock.now();
        Optional<Account> found = find(username);
        scope.trail().about("account", found.map(Account::id).orElse(null), null);
        if (found.isEmpty() || found.get().isClosed()) {
            passwords.pretend(password);
            scope.trail().refused("session.unknown");
            return new Wrong();
        }
        Account account = found.get();
        if (account.isLocked(now)) {
            scope.trail().refused("session.locked");
            return new Locked(account.lockedUntil());
        }
        boolean right;
        try {
            right = account.isOfTheDirectory()
                    ? directory.accepts(account.username(), password)
                    : passwords.match(password, account.passwordHash());
        } catch (Directory.Silent e) {
            LOG.log(Level.WARNING, "The directory gave no answer", e);
            scope.trail().refused("session.unanswered");
            return new Unanswered();
        }
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (!right) {
            account.failed(now);
            scope.trail().refused("session.wrong");
            return account.isLocked(now) ? new Locked(account.lockedUntil()) : new Wrong();
        }
        account.entered(now);
        return new Entered(account.id(), Passwords.stamp(account.passwordHash()), account.mustChange());
    }

    private Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where lower(a.username) = :name", Account.class)
                .setParameter("name", username.strip().toLowerCase(java.util.Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}
