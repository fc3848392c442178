package vn.dangvu.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.server.demo.EmptyWard;

/**
 * The system as an office runs it, on an empty ward: the database is not the launcher's, so the application server can be
 * killed and started again.
 */
public final class WardSystem {
    private static WardSystem shared;

    private final Layout layout;
    private final EmbeddedDatabase database;
    private final Map<String, String> environment;
    private RunningSystem running;

    private WardSystem(Path folder) throws IOException {
        DemoSystem.remove(folder);
        layout = Layout.of(folder);
        database = EmbeddedDatabase.open(layout.postgres());
        environment = new HashMap<>(database.variables());
        environment.put(Setting.HTTP_PORT.variable(), Integer.toString(Ports.free()));
        var settings = Settings.of(environment);
        RunningSystem.migrate(new Database(settings).owner(), settings.get(Setting.DB_USER));
        EmptyWard.load(new Database(settings).owner());
        start();
    }

    /** One for all tests of the import; each takes back what it has written. */
    public static synchronized WardSystem shared() {
        if (shared == null) {
            shared = open();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private static WardSystem open() {
        try {
            return new WardSystem(Path.of(System.getProperty("dangvu.work"), "ward"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the application server, after {@link #kill} too. */
    public void start() {
        running = RunningSystem.start(layout, environment, false);
    }

    /** Ends the application server as a power cut would: no warning, no farewell (SIGKILL). */
    public void kill() {
        ProcessHandle server = Leftover.find(layout.serverNote()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Meanwhile, whoever writes this row waits there, in the middle of the work. */
    public void holdUp(String table, String condition, Runnable meanwhile) {
        try (var connection = running.database().owner().getConnection();
                var holder = connection.createStatement()) {
            holder.execute(
                    """
                    select pg_advisory_lock(1);
                    create function membership.wait() returns trigger language plpgsql as
                        'begin perform pg_advisory_xact_lock(1); return new; end';
                    create trigger held_up before insert or update on membership.%s
                        for each row when (new.%s) execute function membership.wait()"""
                            .formatted(table, condition));
            try {
                meanwhile.run();
            } finally {
                holder.execute("select pg_advisory_unlock(1)");
                holder.execute("drop function membership.wait cascade");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** Without the last slash. */
    public String address() {
        return running.settings().address().replaceFirst("/$", "");
    }

    /** One value, read as the owner of the schemas. */
    public String value(String query) {
        try (var connection = running.database().owner().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void close() {
        running.close();
        database.close();
    }
}
