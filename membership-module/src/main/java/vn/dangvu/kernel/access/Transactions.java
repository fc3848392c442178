package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Begins, commits, rolls back: nothing else in the product touches a transaction. */
@ApplicationScoped
class Transactions {
    @Inject
    private UserTransaction transaction;

    boolean running() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T run(Callable<T> work) {
        return run(UseCase.USUAL_SECONDS, work);
    }

    /** @throws TookTooLong when it failed after this time: then the server has ended the transaction, whatever the failure says */
    <T> T run(int seconds, Callable<T> work) {
        long start = System.nanoTime();
        try {
            limit(seconds);
            return attempt(work);
        } catch (RuntimeException e) {
            boolean late = System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(seconds);
            throw late ? new TookTooLong(seconds, e) : e;
        } finally {
            limit(0);
        }
    }

    private <T> T attempt(Callable<T> work) {
        boolean done = false;
        try {
            transaction.begin();
            T result = work.call();
            transaction.commit();
            done = true;
            return result;
        } catch (RollbackException e) {
            done = true;
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    /** For transactions begun on this thread from now on; 0 = as the server is set. */
    private void limit(int seconds) {
        try {
            transaction.setTransactionTimeout(seconds);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rollback() {
        try {
            if (running()) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
