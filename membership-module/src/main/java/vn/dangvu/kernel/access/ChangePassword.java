package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.dangvu.kernel.time.OfficialClock;

/** The user's own password; every other session of the account ends with it. */
@UseCase("own.account")
@ApplicationScoped
public class ChangePassword {
    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private OfficialClock clock;

    /** @param problem key of what is wrong, null when changed; then {@code stamp} is the session's new one */
    public record Answer(String problem, String stamp) {}

    public Answer change(Scope scope, String old, String fresh) {
        Account account = em.find(Account.class, scope.actor());
        scope.trail().about("account", account.id(), null);
        if (account.isOfTheDirectory()) {
            scope.trail().refused("access.password.directory");
            return new Answer("access.password.directory", null);
        }
        Optional<String> problem = PasswordPolicy.problem(account.username(), fresh);
        if (account.isLocked(clock.now()) || !passwords.match(old, account.passwordHash())) {
            account.failed(clock.now());
            scope.trail().refused("access.password.old-wrong");
            return new Answer("access.password.old-wrong", null);
        }
        if (problem.isPresent() || old.equals(fresh)) {
            scope.trail().refused("access.password.policy");
            return new Answer(problem.orElse("access.password.same"), null);
        }
        account.password(passwords.hash(fresh), false);
        return new Answer(null, Passwords.stamp(account.passwordHash()));
    }
}
