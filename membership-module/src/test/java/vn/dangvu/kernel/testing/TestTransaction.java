package vn.dangvu.kernel.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** The transaction of the calling thread, over the entity manager's own. */
@ApplicationScoped
@Typed(UserTransaction.class)
public class TestTransaction implements UserTransaction {

    private static EntityTransaction transaction() {
        return TestPersistence.current().manager().getTransaction();
    }

    @Override
    public void begin() {
        transaction().begin();
    }

    @Override
    public void commit() {
        try {
            transaction().commit();
        } finally {
            TestPersistence.current().release();
        }
    }

    @Override
    public void rollback() {
        transaction().rollback();
        TestPersistence.current().release();
    }

    @Override
    public void setRollbackOnly() {
        transaction().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return transaction().isActive() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void setTransactionTimeout(int seconds) {}
}
