package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees when the system cannot start: the command itself, as a process of its own. */
class LauncherTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "DANGVU_DB_URL", "jdbc:postgresql://localhost:1/dangvu",
            "DANGVU_DB_PASSWORD", "a",
            "DANGVU_DB_OWNER_PASSWORD", "b");

    @TempDir
    Path data;

    @Test
    void aPortTakenIsOneLineAndAFailure() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Answer answer = run("demo", Map.of("DANGVU_HTTP_PORT", port));
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.lines())
                    .last()
                    .asString()
                    .contains("Port " + port, "DANGVU_HTTP_PORT", "đang bị chương trình khác dùng");
            assertThat(answer.lines()).hasSize(2);
        }
    }

    @Test
    void aDataFolderOfAnotherVersionIsOneLineAndAFailure() throws Exception {
        Files.createDirectories(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "14\n");
        Answer answer = run("demo", Map.of("DANGVU_HTTP_PORT", Integer.toString(Ports.free())));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(2).last().asString().contains("belongs to PostgreSQL 14");
    }

    @Test
    void anUnreachableDatabaseIsOneLineAndAFailure() throws Exception {
        var settings = new HashMap<>(SETTINGS);
        settings.put("DANGVU_HTTP_PORT", Integer.toString(Ports.free()));
        Answer answer = run("start", settings);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(2).last().asString().contains("Cannot reach the database");
    }

    @Test
    void anInvalidSettingIsOneLineAndAFailure() throws Exception {
        Answer answer = run("demo", Map.of("DANGVU_HTTP_PORT", "eighty"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(2).last().asString().contains("DANGVU_HTTP_PORT", "eighty");
    }

    @Test
    void stoppingWhatDoesNotRunIsAFailure() throws Exception {
        assertThat(run("stop", Map.of()).code()).isEqualTo(1);
    }

    @Test
    void anUnknownCommandShowsTheCommands() throws Exception {
        Answer answer = run("fly", Map.of());
        assertThat(answer.code()).isEqualTo(64);
        assertThat(answer.lines()).first().asString().contains("start", "stop");
    }

    private record Answer(int code, List<String> lines) {}

    private Answer run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.dangvu.server.Launcher",
                command);
        builder.environment().keySet().removeIf(name -> name.startsWith("DANGVU_"));
        builder.environment().put("DANGVU_DATA", data.toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.lines().toList());
    }
}
