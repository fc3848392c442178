package vn.dangvu.server.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.intake.CheckRows;
import vn.dangvu.membership.intake.CommitImport;
import vn.dangvu.membership.intake.LongList;
import vn.dangvu.membership.intake.MapColumns;
import vn.dangvu.membership.intake.ShowSession;
import vn.dangvu.membership.intake.UploadFile;

/**
 * Measures the import of one long list against plain COPY of what came of it, into the same tables of an equal database:
 * {@code ImportBenchmark 100000}. Not a test: nothing fails, everything is reported.
 */
public final class ImportBenchmark {
    private static final int BRANCHES = 50;
    private static final List<String> TABLES =
            List.of("member", "member_facts", "affiliation", "standing", "identifier", "circumstance");
    private static final String[] UNITS = {
        "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                + " (50, 'ward', null, '/50/', 'Đảng bộ phường', 'Phường', 'dang bo phuong', '2018-02-07')",
        "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on)"
                + " select 100 + n, 'branch', 50, '/50/' || 100 + n || '/', 'Chi bộ TDP số ' || n, 'TDP số ' || n,"
                + " 'chi bo tdp so ' || n, '2018-02-07' from generate_series(1, " + BRANCHES + ") n"
    };

    private final Room room = new Room();
    private final StringBuilder report = new StringBuilder();
    private final int people;

    private ImportBenchmark(int people) {
        this.people = people;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        new ImportBenchmark(arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("import-benchmark");
        String database = TestServer.fresh();
        say("| step | rows | s | rows/s |%n|---|---:|---:|---:|%n");
        double imported;
        try {
            room.open(database);
            room.asOwner(UNITS);
            imported = imported();
        } finally {
            room.close();
        }
        for (String table : TABLES) {
            out(database, table, folder.resolve(table));
        }
        double copied = copied(folder);
        say("%nThe import reaches %.2f of the rate of COPY.%n", copied / imported);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "benchmark-import-" + people + ".md"), report);
    }

    private double imported() {
        byte[] file = LongList.csv(
                people,
                IntStream.rangeClosed(1, BRANCHES).mapToObj(n -> "TDP số " + n).toList());
        Scope clerk = room.scope(Callers.with("organisation-clerk", 50, "/50/"), "member.import");
        long[] session = new long[1];
        double read = took("read", () -> {
            session[0] = room.use(UploadFile.class).upload(clerk, "dai.csv", file);
            room.use(MapColumns.class)
                    .map(clerk, session[0], room.use(ShowSession.class).proposal(clerk, session[0]));
        });
        double checked = took("check", () -> {
            room.use(CheckRows.class).begin(clerk, session[0]);
            room.use(CheckRows.class).run(clerk, session[0]);
        });
        double written = took("write", () -> {
            room.use(CommitImport.class).begin(clerk, session[0]);
            room.use(CommitImport.class).run(clerk, session[0]);
        });
        double all = read + checked + written;
        line("import", all);
        return all;
    }

    private static void out(String database, String table, Path file) throws SQLException, IOException {
        try (Connection connection =
                        TestServer.source(database, TestServer.OWNER).getConnection();
                OutputStream to = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy membership." + table + " to stdout", to);
        }
    }

    private double copied(Path folder) throws SQLException {
        try (Connection connection =
                TestServer.source(TestServer.fresh(), TestServer.OWNER).getConnection()) {
            for (String unit : UNITS) {
                connection.createStatement().execute(unit);
            }
            connection.setAutoCommit(false);
            return took("COPY", () -> {
                for (String table : TABLES) {
                    in(connection, table, folder.resolve(table));
                }
                connection.commit();
            });
        }
    }

    private static void in(Connection connection, String table, Path file) throws SQLException, IOException {
        try (InputStream from = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy membership." + table + " from stdin", from);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException, IOException;
    }

    /** @return seconds */
    private double took(String name, Step step) {
        long start = System.nanoTime();
        try {
            step.run();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(name, e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        line(name, seconds);
        return seconds;
    }

    private void line(String name, double seconds) {
        say("| %s | %,d | %.1f | %,.0f |%n", name, people, seconds, people / seconds);
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.print(line);
        report.append(line);
    }
}
