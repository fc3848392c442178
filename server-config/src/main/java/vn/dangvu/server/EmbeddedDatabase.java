package vn.dangvu.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of our own on a folder of our own, on this machine only: for the demonstration and for tests. */
final class EmbeddedDatabase implements AutoCloseable {
    /** The major version of the binaries brought along. */
    static final int MAJOR_VERSION = 18;

    private static final String NAME = "dangvu";
    private static final String PASSWORD = "demo-only";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param folder holds the data; made when missing, kept when the database closes */
    static EmbeddedDatabase open(Path folder) {
        DataFolder.check(folder, MAJOR_VERSION).ifPresent(problem -> {
            throw new CannotStart(problem);
        });
        OrphanedPostgres.stopIn(folder);
        try {
            Files.createDirectories(folder);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(Ports.free())
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolveSibling("postgresql.log").toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolveSibling("postgresql.log").toFile()))
                    .start();
            var database = new EmbeddedDatabase(server);
            database.prepare();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(Problem.of(
                    "Không khởi động được cơ sở dữ liệu trong thư mục %1$s: %2$s. Xem tệp postgresql.log cạnh thư mục ấy.",
                    "The database in the folder %1$s does not start: %2$s. See the file postgresql.log beside it.",
                    folder,
                    Database.firstLine(e.getMessage())));
        }
    }

    /** The variables under which the rest of the system finds this database. */
    Map<String, String> variables() {
        return Map.of(
                Setting.DB_URL.variable(), "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME,
                Setting.DB_PASSWORD.variable(), PASSWORD,
                Setting.DB_OWNER_PASSWORD.variable(), PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            Say.line("Cơ sở dữ liệu không dừng gọn: %s", "The database did not stop cleanly: %s", e.getMessage());
        }
    }

    private void prepare() throws SQLException {
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            for (Setting user : new Setting[] {Setting.DB_OWNER, Setting.DB_USER}) {
                if (missing(statement, "select 1 from pg_roles where rolname = '" + user.standard + "'")) {
                    statement.execute("create role " + user.standard + " login password '" + PASSWORD + "'");
                }
            }
            if (missing(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + Setting.DB_OWNER.standard
                        + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'");
            }
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
