package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** When an account was opened and by whom. */
@UseCase(value = "account.manage", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowAccountOrigin {
    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** @param by null when it was not kept */
    public record Origin(Instant at, String by) {}

    public Optional<Origin> of(Scope scope, long id) {
        return Optional.ofNullable(em.find(Account.class, id))
                .map(a -> new Origin(
                        a.createdAt(),
                        a.openedBy() == null ? null : a.openedBy().displayName()));
    }
}
