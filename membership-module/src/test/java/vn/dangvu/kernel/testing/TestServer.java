package vn.dangvu.kernel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
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
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "max_connections", "60",
            "fsync", "off",
            "full_page_writes", "off",
            "synchronous_commit", "off",
            "jit", "off"));
    private static EmbeddedPostgres server;
    private static Path folder;

    private TestServer() {}

    /** The folder in which databases stay from one run to the next; said before the first use. Without it nothing stays. */
    public static void keptIn(Path kept) {
        folder = kept;
    }

    /** A setting of the database server, before its first use. */
    public static void setting(String name, String value) {
        SETTINGS.put(name, value);
    }

    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                var builder =
                        EmbeddedPostgres.builder().setPort(FreePort.find()).setLocaleConfig("locale", "C.UTF-8");
                SETTINGS.forEach(builder::setServerConfig);
                if (folder != null) {
                    builder.setDataDirectory(folder).setCleanDataDirectory(false);
                }
                server = builder.start();
                if (!isThere("pg_roles where rolname = '" + OWNER + "'")) {
                    superuser("create role " + OWNER + " login password '" + PASSWORD + "'");
                    superuser("create role " + APP + " login password '" + PASSWORD + "'");
                }
                superuser("alter role " + APP + " set plan_cache_mode = force_custom_plan");
                superuser("alter role " + APP + " set jit = off");
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
        return copyOf("migrated");
    }

    /** A database of its own with all that stands in another, to which nobody is connected. */
    public static String copyOf(String database) {
        String name = "copy" + COPIES.incrementAndGet();
        create(name, database);
        return name;
    }

    /** A database of its own without any schema, for tests of the migrations. */
    public static String empty() {
        server();
        String name = "empty" + COPIES.incrementAndGet();
        create(name, "template0");
        return name;
    }

    /** The database is found under this name by the next run that keeps its databases in the same folder. Nobody is connected to it. */
    public static void rename(String database, String name) {
        superuser("alter database " + database + " rename to " + name);
    }

    public static boolean has(String database) {
        server();
        return isThere("pg_database where datname = '" + database + "'");
    }

    private static boolean isThere(String what) {
        try (Connection c = server.getPostgresDatabase().getConnection();
                var rows = c.createStatement().executeQuery("select 1 from " + what)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }

    private static void create(String name, String template) {
        superuser("drop database if exists " + name);
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
