package vn.dangvu.kernel.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** The persistence units on the database of the running test class; one entity manager a thread, as in the server one a transaction. */
final class TestPersistence {
    private static final TestPersistence CURRENT = new TestPersistence();

    private final ThreadLocal<EntityManager> manager = new ThreadLocal<>();
    private EntityManagerFactory factory;
    private KeptConnections source;

    static TestPersistence current() {
        return CURRENT;
    }

    void use(String database, KeptConnections application) {
        source = application;
        factory = Persistence.createEntityManagerFactory(
                "membership",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        database));
    }

    void close() {
        factory.close();
    }

    List<String> statements() {
        return source.statements();
    }

    EntityManager manager() {
        EntityManager em = manager.get();
        if (em == null || !em.isOpen()) {
            em = factory.createEntityManager();
            manager.set(em);
        }
        return em;
    }

    void release() {
        EntityManager em = manager.get();
        if (em != null) {
            em.close();
            manager.remove();
        }
    }

    /** What is injected: always the manager of the calling thread. */
    EntityManager shared() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(manager(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
