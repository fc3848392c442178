package vn.dangvu.server.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;
import vn.dangvu.kernel.audit.ChainCheck;
import vn.dangvu.kernel.schema.SchemaMigration;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.server.load.LargeRegister.Places;
import vn.dangvu.server.load.Stopwatch.Times;
import vn.dangvu.server.load.Workload.Task;

/**
 * Measures the product on invented registers: {@code RegisterBenchmark 300000} first takes 300 members, then 300,000, and prints how
 * many times slower each operation became. Not a test: nothing fails, everything is reported.
 */
public final class RegisterBenchmark {
    private static final int SMALL = 300;
    private static final int AUDIT_ENTRIES = 400_000;
    private static final int AUDIT_BATCH = 1_000;
    private static final int LIMIT_SECONDS = 120;

    private final Room room = new Room();
    private final StringBuilder report = new StringBuilder();

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        settings();
        int members = Integer.parseInt(arguments.length == 0 ? "4300" : arguments[0]);
        var benchmark = new RegisterBenchmark();
        Map<String, Double> base = benchmark.run(SMALL, Map.of());
        if (members > SMALL) {
            benchmark.run(members, base);
        }
        benchmark.audit();
        benchmark.keep(members);
        System.exit(0);
    }

    /** A server of its own with memory for the larger registers; nothing in it has to survive. */
    private static void settings() {
        String folder = System.getProperty("dangvu.register", "");
        if (!folder.isEmpty()) {
            TestServer.keptIn(Path.of(folder));
        }
        TestServer.setting("shared_buffers", "2GB");
        TestServer.setting("maintenance_work_mem", "1GB");
        TestServer.setting("work_mem", "64MB");
        TestServer.setting("wal_level", "minimal");
        TestServer.setting("max_wal_senders", "0");
        TestServer.setting("max_wal_size", "8GB");
        TestServer.setting("checkpoint_timeout", "30min");
        TestServer.setting("synchronous_commit", "off");
        TestServer.setting("full_page_writes", "off");
        TestServer.setting("autovacuum", "off");
        TestServer.setting("effective_cache_size", "8GB");
        TestServer.setting("random_page_cost", "1.1");
    }

    private Map<String, Double> run(int members, Map<String, Double> base) throws SQLException {
        Plan plan = Plan.of(members);
        String database = "register" + members;
        Instant start = Instant.now();
        boolean kept = TestServer.has(database);
        Places places = kept ? reused(database, plan) : loaded(database, plan);
        if (wanted("attendance of a year")) {
            YearOfAttendance.fill(TestServer.source(database, TestServer.OWNER));
        }
        if (wanted("review of a year")) {
            YearOfReview.fill(TestServer.source(database, TestServer.OWNER));
        }
        say(
                "%n%,d members, %,d wards, %,d branches: %s in %,d s, %s on disk%n",
                members,
                plan.wards(),
                plan.wards() * plan.branches(),
                kept ? "found again" : "loaded",
                Duration.between(start, Instant.now()).toSeconds(),
                size(database));
        try {
            room.open(database);
            limit();
            return measure(new Workload(room, places, members), Effort.of(room.application()), base);
        } finally {
            room.close();
        }
    }

    /** What takes longer is hopeless, and reported as such. */
    private void limit() throws SQLException {
        try (var connection = room.application().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '" + LIMIT_SECONDS + "s'");
        }
    }

    /** What is not measured is not loaded either. */
    private static boolean wanted(String what) {
        String tasks = System.getProperty("dangvu.tasks", "");
        return what.startsWith(tasks) || tasks.startsWith(what);
    }

    private static Places loaded(String database, Plan plan) throws SQLException {
        String fresh = TestServer.fresh();
        Places places = LargeRegister.load(TestServer.source(fresh, TestServer.OWNER), plan);
        TestServer.rename(fresh, database);
        return places;
    }

    /** With the migrations that came since it was loaded. */
    private static Places reused(String database, Plan plan) throws SQLException {
        DataSource owner = TestServer.source(database, TestServer.OWNER);
        SchemaMigration.run(owner, TestServer.APP);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        return LargeRegister.find(owner, plan);
    }

    private Map<String, Double> measure(Workload workload, Effort effort, Map<String, Double> base) {
        say("| who | what | rows | SQL | p50 ms | p95 ms | CPU ms | p95 to 300 members |%n");
        say("|---|---|---:|---:|---:|---:|---:|---:|%n");
        var p95 = new LinkedHashMap<String, Double>();
        for (Task task : workload.tasks().filter(t -> wanted(t.what())).toList()) {
            try {
                p95.put(task.who() + task.what(), measure(task, effort, base));
            } catch (RuntimeException e) {
                if (!timedOut(e)) {
                    throw e;
                }
                say("| %s | %s | | | > %,d | | | |%n", task.who(), task.what(), LIMIT_SECONDS * 1000);
            }
        }
        return p95;
    }

    private double measure(Task task, Effort effort, Map<String, Double> base) {
        int statements = room.statements(() -> task.rows().getAsLong()).size();
        Times times = Stopwatch.measure(task.rows(), effort);
        Double before = base.get(task.who() + task.what());
        say(
                "| %s | %s | %d | %d | %.1f | %.1f | %.1f | %s |%n",
                task.who(),
                task.what(),
                times.rows(),
                statements,
                times.p50(),
                times.p95(),
                times.cpu(),
                before == null ? "" : "%.2f".formatted(times.p95() / before));
        return times.p95();
    }

    private static boolean timedOut(Throwable e) {
        return e instanceof SQLException failed
                ? PSQLState.QUERY_CANCELED.getState().equals(failed.getSQLState())
                : e.getCause() != null && timedOut(e.getCause());
    }

    /** Reads the whole chain and computes it anew, as the operator's command does. */
    private void audit() throws SQLException {
        String database = TestServer.fresh();
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection()) {
            for (int from = 0; from < AUDIT_ENTRIES; from += AUDIT_BATCH) {
                fill(connection, from);
            }
            ChainCheck.run(connection);
            Instant start = Instant.now();
            long checked = ChainCheck.run(connection).checked();
            long millis = Duration.between(start, Instant.now()).toMillis();
            say(
                    "%n%,d entries of the log verified in %,d ms: %,d a second%n",
                    checked, millis, checked * 1000 / millis);
        }
    }

    /** One transaction each: within one the head of the chain leaves a version of itself for every entry, and finding it slows down. */
    private static void fill(Connection connection, int from) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into kernel.audit_entry (actor_id, actor_name, mandate_id, role, unit_id, path, action,"
                            + " subject_type, subject_id, outcome, as_of, request_id, detail)"
                            + " select 7, 'Ngô Thanh Bích', 9, 'organisation-clerk', 50, '/1/50/', 'OpenMemberFile', 'member', n, 'read',"
                            + " date '2026-11-15', 'r' || n, 'summary' from generate_series(" + (from + 1) + ", "
                            + (from + AUDIT_BATCH) + ") n");
        }
    }

    private static String size(String database) throws SQLException {
        try (var connection = TestServer.source(database, TestServer.OWNER).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
            row.next();
            return row.getString(1);
        }
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.print(line);
        report.append(line);
    }

    private void keep(int members) {
        try {
            Path folder = Files.createDirectories(Path.of("target"));
            Files.writeString(folder.resolve("benchmark-" + members + ".md"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
