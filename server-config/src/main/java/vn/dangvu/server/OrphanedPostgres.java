package vn.dangvu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL left running on our data folder after its launcher was killed. */
final class OrphanedPostgres {
    private OrphanedPostgres() {}

    static void stopIn(Path folder) {
        Path file = folder.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            List<String> lines = Files.readAllLines(file);
            ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(OrphanedPostgres::isPostgres)
                    .ifPresent(process -> stop(process, lines.get(3).strip()));
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle process, String port) {
        Say.line(
                "PostgreSQL của lần chạy trước còn sót lại (tiến trình %1$d): đang dừng.",
                "A PostgreSQL of the last run is still there (process %1$d): stopping it.", process.pid());
        disconnectAll(port);
        Leftover.stop(process);
    }

    /** Asked to end, PostgreSQL waits for those connected. */
    private static void disconnectAll(String port) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");
        } catch (SQLException e) {
            Say.line("Không ngắt được các kết nối cũ: %s", "Old connections could not be ended: %s", e.getMessage());
        }
    }
}
