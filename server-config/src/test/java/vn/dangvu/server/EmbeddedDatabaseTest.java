package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of a database on a real PostgreSQL, which is our own. */
class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(folder.resolve("postgresql"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void itIsInOrder() {
        assertThat(with(Map.of()).check()).isEmpty();
    }

    @Test
    void itsVersionIsTheOneWeSay() {
        assertThat(folder.resolve("postgresql/PG_VERSION"))
                .content()
                .isEqualToIgnoringWhitespace(Integer.toString(EmbeddedDatabase.MAJOR_VERSION));
    }

    @Test
    void itKeepsItsDataWhenItIsOpenedAgain() throws Exception {
        execute("create schema keep create table kept (one integer)");
        database.close();
        open();
        execute("insert into keep.kept values (1)");
    }

    @Test
    void anUnreachableDatabaseIsNamed() throws Exception {
        String nobody = "jdbc:postgresql://localhost:" + Ports.free() + "/dangvu";
        assertThat(with(Map.of("DANGVU_DB_URL", nobody)).check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("Cannot reach", nobody));
    }

    @Test
    void aMissingDatabaseIsNamed() {
        String url = database.variables().get("DANGVU_DB_URL").replaceFirst("/dangvu$", "/nothing");
        assertThat(with(Map.of("DANGVU_DB_URL", url)).check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("There is no database"));
    }

    @Test
    void aUserWhoCannotLogInIsNamed() {
        assertThat(with(Map.of("DANGVU_DB_OWNER", "stranger")).check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("stranger", "DANGVU_DB_OWNER_PASSWORD"));
        assertThat(with(Map.of("DANGVU_DB_USER", "guest")).check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("guest", "DANGVU_DB_PASSWORD"));
    }

    @Test
    void anApplicationUserWhoIsAdministratorIsRefused() {
        assertThat(with(Map.of("DANGVU_DB_USER", "postgres")).check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("nobypassrls"));
    }

    @Test
    void aFailedMigrationIsOneLine() {
        assertThatThrownBy(() -> RunningSystem.migrate(
                        with(Map.of("DANGVU_DB_OWNER", "stranger")).owner(), "x"))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        e -> assertThat(e.problems().get(0).toString()).doesNotContain("\n"));
    }

    @Test
    void aStalePidFileOfAnotherProgramIsNoObstacle() throws Exception {
        database.close();
        Files.writeString(
                folder.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\nx\n0\n1\n");
        open();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void anAlteredLogIsFoundFromTheCommandLine() throws Exception {
        RunningSystem.migrate(with(Map.of()).owner(), "dangvu_app");
        freshLog();
        assertThat(Launcher.run(List.of("verify-audit"), database.variables())).isZero();
        execute(
                "alter table kernel.audit_entry disable trigger all; update kernel.audit_entry set actor_name = 'c' where id = 1");
        assertThat(Launcher.run(List.of("verify-audit"), database.variables())).isEqualTo(1);
    }

    @Test
    void aNotedAnchorAndACutOffEndAreTold() throws Exception {
        RunningSystem.migrate(with(Map.of()).owner(), "dangvu_app");
        freshLog();
        Path file = folder.resolve("moc.txt");
        Files.writeString(file, "DangVu\n\n" + head() + "\n");

        assertThat(verify(file.toString())).isZero();
        assertThat(verify("1:" + "0".repeat(64))).isEqualTo(1);
        assertThat(verify("no anchor")).isEqualTo(1);

        execute("delete from kernel.audit_entry where id = 2");
        assertThat(Launcher.run(List.of("verify-audit"), database.variables())).isEqualTo(1);
        execute(
                "update kernel.audit_head h set last_id = 1, last_hash = (select hash from kernel.audit_entry where id = 1)");
        assertThat(Launcher.run(List.of("verify-audit"), database.variables())).isZero();
        assertThat(verify(file.toString())).isEqualTo(1);
    }

    private static void freshLog() throws Exception {
        execute(
                "alter table kernel.audit_entry enable trigger all; alter table kernel.audit_entry disable trigger append_only;"
                        + " delete from kernel.audit_entry;"
                        + " update kernel.audit_head set last_id = 0, last_hash = sha256(convert_to('DangVu', 'UTF8'));"
                        + " insert into kernel.audit_entry (actor_name, action, outcome) values ('a', 'x', 'done'), ('b', 'y', 'done')");
    }

    private static String head() throws Exception {
        try (Connection owner = with(Map.of()).owner().getConnection();
                var row = owner.createStatement()
                        .executeQuery("select last_id || ':' || encode(last_hash, 'hex') from kernel.audit_head")) {
            row.next();
            return row.getString(1);
        }
    }

    private static int verify(String noted) {
        return Launcher.run(List.of("verify-audit", noted), database.variables());
    }

    private static void execute(String command) throws Exception {
        try (Connection owner = with(Map.of()).owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute(command);
        }
    }

    private static Database with(Map<String, String> changes) {
        var environment = new HashMap<>(database.variables());
        environment.putAll(changes);
        return new Database(Settings.of(environment));
    }
}
