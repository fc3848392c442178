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

    /** The caller got no scope: the entry stands at the mandate that reaches furthest, without any it has no place. */
    void noScope(Caller caller, String permission, String reason) {
        write(caller, Scope.furthest(caller.mandates()), new Trail(permission), "refused", reason);
    }

    /** An operation ended so. What it said it was about stands in the entry; what went wrong takes the place of its words. */
    void ended(Scope scope, Trail trail, RuntimeException why) {
        boolean refused = why instanceof Refusal;
        MandateInForce mandate = scope.mandateFor(trail.path);
        try {
            write(
                    scope.caller(),
                    mandate != null ? mandate : Scope.furthest(scope.mandates()),
                    trail,
                    refused ? "refused" : "failed",
                    refused ? why.getMessage() : why.getClass().getSimpleName());
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private void write(Caller caller, MandateInForce mandate, Trail trail, String outcome, String reason) {
        trail.detail(reason);
        transactions.run(() -> {
            audit.append(caller, mandate, trail, outcome);
            return null;
        });
    }
}
