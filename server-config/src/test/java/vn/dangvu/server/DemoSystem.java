package vn.dangvu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The demonstration as the launcher starts it, on a folder of its own, once for all browser tests. */
public final class DemoSystem {
    private static RunningSystem running;

    private DemoSystem() {}

    /** @return the address, without the last slash */
    public static String address() {
        return running().settings().address().replaceFirst("/$", "");
    }

    /** Its database, as the owner of the schemas. */
    public static DataSource owner() {
        return running().database().owner();
    }

    private static synchronized RunningSystem running() {
        if (running == null) {
            running = start("demonstration", Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** Memory of the application server, as Linux counts it. */
    public static long residentMegabytes() throws IOException {
        ProcessHandle server = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains("ws-server.jar"))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(Path.of("/proc", Long.toString(server.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.valueOf(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** @param more variables of the environment */
    static RunningSystem start(String folder, Map<String, String> more) {
        Path data = Path.of(System.getProperty("dangvu.work"), folder);
        try {
            remove(data);
            Map<String, String> environment = new HashMap<>(more);
            environment.put(Setting.HTTP_PORT.variable(), Integer.toString(Ports.free()));
            return RunningSystem.start(Layout.of(data), environment, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            OrphanedPostgres.stopIn(folder.resolve("postgresql"));
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
