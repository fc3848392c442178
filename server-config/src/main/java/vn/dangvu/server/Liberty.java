package vn.dangvu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application server as a child process, in a folder of its own. */
final class Liberty {
    static final String NAME = "main";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Layout layout;
    private Process process;
    private boolean released;

    Liberty(Layout layout) {
        this.layout = layout;
    }

    /** Lays this release out in the working folder; the files of the release win over what lies there. */
    Liberty prepare(boolean tls) {
        try {
            released = isAnotherRelease();
            copy(layout.release(), layout.server());
            Path override = layout.server().resolve("configDropins/overrides/tls.xml");
            Files.createDirectories(override.getParent());
            if (tls) {
                Files.copy(layout.release().resolve("tls/tls.xml"), override, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(override);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Liberty start(Map<String, String> variables) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + layout.server().resolve("jvm.options"));
        command.add("@" + layout.install().resolve("lib/platform/java").resolve(openedPackages()));
        command.add("-javaagent:" + layout.install().resolve("bin/tools/ws-javaagent.jar"));
        command.add("-jar");
        command.add(layout.install().resolve("bin/tools/ws-server.jar").toString());
        command.add(NAME);
        if (released) {
            command.add("--clean");
        }
        var builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith(Setting.PREFIX));
        environment.putAll(variables);
        environment.put("WLP_USER_DIR", layout.users().toString());
        environment.put("WLP_OUTPUT_DIR", layout.users().resolve("servers").toString());
        try {
            Files.createDirectories(layout.logs());
            builder.directory(layout.server().toFile());
            builder.redirectErrorStream(true)
                    .redirectOutput(layout.logs().resolve("console.log").toFile());
            process = builder.start();
            Leftover.note(layout.serverNote(), process.toHandle());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server remembers what it found in an application by times that are the same in every build of ours. */
    private boolean isAnotherRelease() throws IOException {
        Path application = Path.of("apps", "dangvu.war");
        Path present = layout.server().resolve(application);
        return !Files.exists(present) || Files.mismatch(layout.release().resolve(application), present) >= 0;
    }

    /** @throws CannotStart when the server ends or does not become ready in time */
    void awaitReady(URI health) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive() && !failed()) {
            if (answers(client, request)) {
                return;
            }
            pause();
        }
        String reason = reason();
        stop();
        throw new CannotStart(Problem.of(
                "Máy chủ ứng dụng không khởi động được: %1$s. Xem nhật ký trong %2$s.",
                "The application server does not start: %1$s. See the log in %2$s.", reason, layout.logs()));
    }

    Process process() {
        return process;
    }

    void stop() {
        if (process != null) {
            Leftover.stop(process.toHandle());
        }
    }

    private boolean failed() {
        return reason().startsWith("CWWKZ");
    }

    /** The first error in the log of this run, without the class and thread before it. */
    private String reason() {
        Path log = layout.logs().resolve("messages.log");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.matches(".* E (CWWKZ|CWWKE|CWWKO|CWWKF)\\d{4}E: .*"))
                    .map(line -> line.replaceFirst(".* E (CWWK\\w\\d{4}E: )", "$1"))
                    .findFirst()
                    .orElse("?");
        } catch (IOException | UncheckedIOException e) {
            return "?";
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server's own list of packages it needs opened, by version of Java. */
    private static String openedPackages() {
        return Runtime.version().feature() < 24 ? "java9.options" : "java24.options";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path source : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
