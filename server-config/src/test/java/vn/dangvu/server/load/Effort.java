package vn.dangvu.server.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Processor time of the calling thread and of its database process: what an operation costs whoever else uses the machine.
 * The database's part is known on Linux only; parallel helpers of a statement are not in it.
 */
final class Effort {
    private final List<Path> processes;

    private Effort(List<Path> processes) {
        this.processes = processes;
    }

    /** Of the connection that this source hands out when asked by one thread at a time. */
    static Effort of(DataSource kept) throws SQLException {
        try (Connection connection = kept.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            Path process = Path.of("/proc", row.getString(1), "schedstat");
            return new Effort(Files.isReadable(process) ? List.of(process) : List.of());
        }
    }

    long nanos() {
        long sum = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Path process : processes) {
            try {
                sum += Long.parseLong(Files.readString(process).split(" ")[0]);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return sum;
    }
}
