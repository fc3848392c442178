package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;

/** Opens an account, gives a new temporary password, closes it with its mandates and all that was delegated from them. A password given here opens one page: the one that changes it. */
@UseCase("account.manage")
@ApplicationScoped
public class ManageAccount {
    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private OfficialClock clock;

    @Inject
    private Reach reach;

    @Inject
    private MandateEnds ends;

    /** @param temporaryPassword shown once, to be read out to the person; null where the directory knows the password */
    public record Opened(long id, String temporaryPassword) {}

    /** @throws AccountRefused when the name is taken or not of letters, digits, dot and hyphen */
    public Opened open(Scope scope, String username, String displayName, Long memberId) {
        String temporary = passwords.temporary();
        return opened(scope, new Account(username, displayName, passwords.hash(temporary), memberId), temporary);
    }

    /** An account whose name stands in the office's directory, which also knows the password. */
    public Opened openOfTheDirectory(Scope scope, String username, String displayName, Long memberId) {
        Account account = new Account(username, displayName, Account.OF_THE_DIRECTORY, memberId);
        account.password(Account.OF_THE_DIRECTORY, false);
        return opened(scope, account, null);
    }

    private Opened opened(Scope scope, Account account, String temporary) {
        String username = account.username();
        if (!username.matches("[a-z0-9][a-z0-9.-]{2,39}")) {
            throw new AccountRefused("access.account.name");
        }
        boolean taken = !em.createQuery("select a.id from Account a where lower(a.username) = :name", Long.class)
                .setParameter("name", username)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new AccountRefused("access.account.taken");
        }
        mustBeFree(account.memberId());
        account.openedBy(em.getReference(Account.class, scope.actor()));
        em.persist(account);
        scope.trail().about("account", account.id(), null).detail("open " + username);
        return new Opened(account.id(), temporary);
    }

    /** From now on the account opens this member's own file. */
    public void tie(Scope scope, long id, long memberId) {
        mustBeFree(memberId);
        find(scope, id).belongsTo(memberId);
        scope.trail().about("account", id, null).detail("member " + memberId);
    }

    public String reset(Scope scope, long id) {
        String temporary = passwords.temporary();
        find(scope, id).password(passwords.hash(temporary), true);
        scope.trail().about("account", id, null).detail("reset");
        return temporary;
    }

    public void close(Scope scope, long id, String reason) {
        if (id == scope.actor()) {
            throw new AccountRefused("access.account.own");
        }
        find(scope, id).close(clock.now(), reason);
        ends.end(Clause.of("account_id = ?", id), scope.actor(), reason);
        scope.trail().about("account", id, null).detail("close: " + reason);
    }

    private Account find(Scope scope, long id) {
        Account account = em.find(Account.class, id);
        if (account == null || account.isClosed()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        reach.mustCover(scope, id);
        return account;
    }

    private void mustBeFree(Long memberId) {
        boolean taken = !em.createQuery(
                        "select a.id from Account a where a.memberId = :member and a.closedAt is null", Long.class)
                .setParameter("member", memberId)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new AccountRefused("access.account.member-taken");
        }
    }
}
