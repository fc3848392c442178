package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Size of type and language, kept with the account. */
@UseCase(value = "own.account", record = UseCase.Record.QUIET)
@ApplicationScoped
public class KeepPreferences {
    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    public void keep(Scope scope, boolean largeText, String locale) {
        em.find(Account.class, scope.actor()).prefer(largeText, locale);
    }
}
