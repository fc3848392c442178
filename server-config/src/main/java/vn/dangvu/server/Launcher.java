package vn.dangvu.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/**
 * {@code start | demo | check | migrate | begin | verify-audit | stop}: the commands of the system, all told by the variables of the
 * environment; only {@code begin} and the noted anchor of {@code verify-audit} stand on the line itself.
 */
public final class Launcher {
    private static final int WRONG_USE = 64;

    private Launcher() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(List.of(arguments), System.getenv()));
    }

    static int run(List<String> line, Map<String, String> environment) {
        String command = line.isEmpty() ? "" : line.get(0);
        boolean anchored = command.equals("verify-audit") && line.size() == 2;
        if (!anchored && line.size() != (command.equals("begin") ? 1 + Beginning.WORDS : 1)) {
            return usage();
        }
        try {
            switch (command) {
                case "start" -> serve(environment, false);
                case "demo" -> serve(environment, true);
                case "check" -> check(environment);
                case "migrate" -> migrate(environment);
                case "verify-audit" -> LogCheck.run(environment, line.subList(1, line.size()));
                case "stop" -> stop(environment);
                case "begin" -> begin(environment, line.subList(1, line.size()));
                default -> {
                    return usage();
                }
            }
            return 0;
        } catch (CannotStart e) {
            e.problems().forEach(problem -> Say.plain(problem.toString()));
            return 1;
        }
    }

    private static int usage() {
        Say.plain("dangvu start | demo | check | migrate | verify-audit [anchor or its file] | stop");
        Say.plain("dangvu begin " + Beginning.USAGE);
        return WRONG_USE;
    }

    private static void serve(Map<String, String> environment, boolean demo) {
        Layout layout = layout(environment);
        Say.line("DangVu đang khởi động …", "DangVu is starting …");
        RunningSystem system = RunningSystem.start(layout, environment, demo);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
        welcome(system.settings().address(), demo);
        try {
            system.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(RunningSystem system) {
        Say.line("DangVu đang dừng …", "DangVu is stopping …");
        system.close();
        Say.line("DangVu đã dừng.", "DangVu has stopped.");
    }

    private static void welcome(String address, boolean demo) {
        Say.line("DangVu sẵn sàng tại %1$s", "DangVu is ready at %1$s", address);
        if (demo) {
            DemoWard.logins().forEach(Launcher::show);
            Say.line("Dữ liệu mẫu là hư cấu. Dừng: Ctrl+C.", "The demonstration's data are invented. Stop: Ctrl+C.");
        }
    }

    private static void show(DemoLogin login) {
        Say.plain("  %-20s %-16s %s".formatted(login.username(), login.password(), login.who()));
    }

    private static void check(Map<String, String> environment) {
        Settings settings = Settings.of(environment);
        CannotStart.ifAny(new Database(settings).check());
        Say.line("Cấu hình và cơ sở dữ liệu đều đạt.", "The settings and the database are in order.");
    }

    private static void migrate(Map<String, String> environment) {
        Settings settings = Settings.of(environment);
        var database = new Database(settings);
        CannotStart.ifAny(database.check());
        RunningSystem.migrate(database.owner(), settings.get(Setting.DB_USER));
        Say.line("Cơ sở dữ liệu đã ở phiên bản của bản này.", "The database is at the version of this release.");
    }

    private static void begin(Map<String, String> environment, List<String> words) {
        Beginning beginning = Beginning.of(words);
        migrate(environment);
        String password = beginning.write(new Database(Settings.of(environment)).owner());
        Say.line(
                "Đã lập %1$s. Tài khoản quản trị hệ thống: %2$s, mật khẩu dùng một lần: %3$s",
                "%1$s is set up. System administrator: %2$s, password for the first sign-in: %3$s",
                beginning.name(),
                beginning.username(),
                password);
    }

    private static void stop(Map<String, String> environment) {
        Leftover.find(layout(environment).launcherNote()).ifPresentOrElse(Leftover::stop, () -> {
            throw new CannotStart(Problem.of("Hệ thống không chạy.", "The system is not running."));
        });
    }

    private static Layout layout(Map<String, String> environment) {
        String data = environment.getOrDefault(Setting.DATA.variable(), Setting.DATA.standard);
        return Layout.of(Path.of(data).toAbsolutePath().normalize());
    }
}
