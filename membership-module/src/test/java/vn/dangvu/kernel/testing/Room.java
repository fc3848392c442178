package vn.dangvu.kernel.testing;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;

/**
 * A room with a real database and the real container of beans, interceptors included, without a server:
 * {@code @RegisterExtension static final Room ROOM = new Room();}
 */
public final class Room implements BeforeAllCallback, AfterAllCallback {
    private static WeldContainer container;
    private String database;
    private KeptConnections application;
    private KeptConnections owner;

    @Override
    public void beforeAll(ExtensionContext context) {
        open(TestServer.fresh());
    }

    /** A room on a database that is already there. */
    public void open(String name) {
        database = name;
        application = new KeptConnections(TestServer.source(name, TestServer.APP));
        owner = new KeptConnections(TestServer.source(name, TestServer.OWNER));
        TestPersistence.current().use(name, application);
        start();
    }

    /** What the beans are connected through. */
    public DataSource application() {
        return application;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        papers(context.getRequiredTestClass().getSimpleName());
        close();
    }

    /** Of each form that the test has printed the longest paper, to be looked at. */
    private void papers(String test) {
        try (Connection c = owner.getConnection();
                var rows = c.createStatement()
                        .executeQuery(
                                "select distinct on (form, media_type) file_name, content from kernel.generated_form"
                                        + " order by form, media_type, length(data) desc, id")) {
            while (rows.next()) {
                Papers.save(test + "-" + rows.getString(1), rows.getBytes(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public void close() {
        TestPersistence.current().release();
        TestPersistence.current().close();
        application.close();
        owner.close();
    }

    private static synchronized void start() {
        if (container == null) {
            container = new Weld().addServices(new Jpa()).initialize();
        }
    }

    public <T> T use(Class<T> bean) {
        return container.select(bean).get();
    }

    /** The scope of a permission for this caller, as a page would ask for it. */
    public Scope scope(Caller caller, String permission) {
        TestCaller.is(caller);
        return use(Access.class).scope(permission);
    }

    /** Runs statements as the owner of the schemas: to prepare what a test stands on. */
    public void asOwner(String... commands) {
        run(owner, commands);
    }

    /** Runs statements as the application's user, without any scope. */
    public void asApplication(String... commands) {
        run(TestServer.source(database, TestServer.APP), commands);
    }

    private static void run(DataSource source, String... commands) {
        try (Connection c = source.getConnection();
                var statement = c.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** A connection of its own. */
    public Connection connection(String user) throws SQLException {
        return TestServer.source(database, user).getConnection();
    }

    /** One value, read as the owner. */
    public String value(String query) {
        return value(owner, query);
    }

    public String value(String user, String query) {
        return value(TestServer.source(database, user), query);
    }

    private static String value(DataSource source, String query) {
        try (Connection c = source.getConnection();
                var rows = c.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The statements that this work sent to the database. */
    public List<String> statements(Runnable work) {
        List<String> all = TestPersistence.current().statements();
        int before = all.size();
        work.run();
        return List.copyOf(all.subList(before, all.size()));
    }

    private static final class Jpa implements JpaInjectionServices {
        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
            return () -> new SimpleResourceReference<>(TestPersistence.current().shared());
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint point) {
            return () -> (ResourceReference<EntityManagerFactory>) null;
        }

        @Override
        public void cleanup() {}
    }
}
