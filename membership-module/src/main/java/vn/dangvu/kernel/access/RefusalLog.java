package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes what was refused or failed, in a transaction of its own, because the refused one leaves nothing behind. */
@ApplicationScoped
class RefusalLog {
    @Inject
    private AuditWriter audit;

    @Inject
    private Transactions transactions;

    void write(Caller caller, String permission, Trail trail, String reason) {
        write(caller, permission, trail, "refused", reason);
    }

    void write(Caller caller, String permission, Trail trail, String outcome, String reason) {
        Trail entry = trail == null ? new Trail(permission) : trail;
        entry.detail(reason);
        transactions.run(() -> {
            audit.append(caller, null, entry, outcome);
            return null;
        });
    }
}
