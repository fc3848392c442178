package vn.dangvu.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dangvu.kernel.audit.ChainCheck;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/**
 * {@code start | demo | check | migrate | begin | verify-audit | stop}: the commands of the system, all told by the variables of the
 * environment; only {@code begin} takes what it needs from the line itself.
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
        if (line.size() != (command.equals("begin") ? 1 + Beginning.WORDS : 1)) {
            return usage();
        }
        try {
            switch (command) {
                case "start" -> serve(environment, false);
                case "demo" -> serve(environment, true);
                case "check" -> check(environment);
                case "migrate" -> migrate(environment);
                case "verify-audit" -> verifyAudit(environment);
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
        Say.plain("dangvu start | demo | check | migrate | verify-audit | stop");
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

    /** Prints the anchor: noted somewhere else, it proves later that nothing before it was rewritten. */
    private static void verifyAudit(Map<String, String> environment) {
        try (var connection = new Database(Settings.of(environment)).owner().getConnection()) {
            ChainCheck.Result result = ChainCheck.run(connection);
            if (!result.whole()) {
                throw new CannotStart(Problem.of(
                        "Nhật ký bị sửa hoặc thiếu: dòng sai đầu tiên là số %1$d; %2$d dòng trước đó còn nguyên.",
                        "The log was altered or has a gap: the first bad entry is number %1$d; the %2$d before it are whole.",
                        result.firstBad(),
                        result.checked()));
            }
            Say.line(
                    "Nhật ký còn nguyên: %1$d dòng, mốc %2$s",
                    "The log is whole: %1$d entries, anchor %2$s", result.checked(), result.anchor());
        } catch (SQLException e) {
            throw new CannotStart(Problem.of(
                    "Không đọc được nhật ký: %s", "The log cannot be read: %s", Database.firstLine(e.getMessage())));
        }
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
