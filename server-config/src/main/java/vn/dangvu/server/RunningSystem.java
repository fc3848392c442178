package vn.dangvu.server;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.dangvu.kernel.schema.SchemaMigration;
import vn.dangvu.server.demo.DemoWard;

/** The database where it is ours, the migrated schema and the application server: from nothing to the first page. */
final class RunningSystem implements AutoCloseable {
    private final Layout layout;
    private final Map<String, String> environment;
    private EmbeddedDatabase embedded;
    private Liberty server;
    private Settings settings;
    private volatile boolean closing;

    private RunningSystem(Layout layout, Map<String, String> environment) {
        this.layout = layout;
        this.environment = new HashMap<>(environment);
    }

    /**
     * @param demo brings its own database and the demonstration's data, unless the settings name a database
     * @throws CannotStart when anything is wrong; nothing is left running then
     */
    static RunningSystem start(Layout layout, Map<String, String> environment, boolean demo) {
        var system = new RunningSystem(layout, environment);
        try {
            system.open(demo);
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void open(boolean demo) {
        Preflight.before(layout, environment, demo);
        boolean own = demo && !environment.containsKey(Setting.DB_URL.variable());
        if (own) {
            embedded = EmbeddedDatabase.open(layout.postgres());
            environment.putAll(embedded.variables());
        }
        settings = Settings.of(environment);
        var database = new Database(settings);
        CannotStart.ifAny(database.check());
        migrate(database.owner(), settings.get(Setting.DB_USER));
        if (own) {
            DemoWard.load(database.owner());
        }
        var variables = settings.forServer();
        variables.put("DANGVU_SAMPLE", Boolean.toString(own));
        if (settings.get(Setting.SIGN_KEY).isEmpty()) {
            variables.put(
                    Setting.SIGN_KEY.variable(),
                    SigningKey.in(layout.data()).toAbsolutePath().toString());
        }
        server = new Liberty(layout).prepare(settings.tls()).start(variables);
        server.awaitReady(settings.health());
    }

    static void migrate(DataSource owner, String applicationUser) {
        try {
            SchemaMigration.run(owner, applicationUser);
        } catch (RuntimeException e) {
            throw new CannotStart(Problem.of(
                    "Không nâng cấp được cơ sở dữ liệu (dữ liệu vẫn nguyên như trước): %s",
                    "The database could not be upgraded (the data are as before): %s",
                    e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ")));
        }
    }

    Settings settings() {
        return settings;
    }

    Database database() {
        return new Database(settings);
    }

    /** Waits for the server's end. @throws CannotStart when nobody asked for it */
    void awaitEnd() throws InterruptedException {
        int code = server.process().waitFor();
        if (!closing) {
            throw new CannotStart(Problem.of(
                    "Máy chủ ứng dụng đã dừng (mã %1$d). Xem nhật ký trong %2$s.",
                    "The application server has ended (code %1$d). See the log in %2$s.", code, layout.logs()));
        }
    }

    @Override
    public void close() {
        closing = true;
        if (server != null) {
            server.stop();
        }
        if (embedded != null) {
            embedded.close();
        }
    }
}
