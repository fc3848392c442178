package vn.dangvu.kernel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.dangvu.kernel.schema.SchemaMigration;

/** One real PostgreSQL a test run, with both users; every test class gets a database copied from the migrated one. */
public final class TestServer {
    public static final String OWNER = "dangvu_owner";
    public static final String APP = "dangvu_app";
    public static final String PASSWORD = "test-only";

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of("max_connections", "60", "fsync", "off"));
    private static EmbeddedPostgres server;

    private TestServer() {}

    /** A setting of the database server, before its first use. */
    public static void setting(String name, String value) {
        SETTINGS.put(name, value);
    }

    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                var builder = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
                SETTINGS.forEach(builder::setServerConfig);
                server = builder.start();
                superuser("create role " + OWNER + " login password '" + PASSWORD + "'");
                superuser("create role " + APP + " login password '" + PASSWORD + "'");
                superuser("alter role " + APP + " set plan_cache_mode = force_custom_plan");
                create("migrated", "template0");
                SchemaMigration.run(source("migrated", OWNER), APP);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return server;
    }

    /** A database of its own, migrated, empty. */
    public static String fresh() {
        server();
        String name = "copy" + COPIES.incrementAndGet();
        create(name, "migrated");
        return name;
    }

    /** A database of its own without any schema, for tests of the migrations. */
    public static String empty() {
        server();
        String name = "empty" + COPIES.incrementAndGet();
        create(name, "template0");
        return name;
    }

    private static void create(String name, String template) {
        superuser("create database " + name + " owner " + OWNER + " template " + template);
    }

    public static DataSource source(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }

    private static void superuser(String command) {
        try (Connection c = server.getPostgresDatabase().getConnection();
                var statement = c.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }
}
