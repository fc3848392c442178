package vn.dangvu.server;

import java.util.HashMap;
import java.util.Map;

/** Looks at this machine before anything is started: the settings, what an earlier run left behind, the ports. */
final class Preflight {
    private Preflight() {}

    /** @throws CannotStart with everything found wrong */
    static void before(Layout layout, Map<String, String> environment, boolean demo) {
        Settings settings = Settings.of(demo ? withPlaceholders(environment) : environment);
        alone(layout);
        Leftover.find(layout.serverNote()).ifPresent(Preflight::stop);
        CannotStart.ifAny(Ports.check(settings));
    }

    /** In the demonstration the database names itself later. */
    private static Map<String, String> withPlaceholders(Map<String, String> environment) {
        var complete = new HashMap<String, String>();
        complete.put(Setting.DB_URL.variable(), "jdbc:postgresql://localhost/dangvu");
        complete.put(Setting.DB_PASSWORD.variable(), "-");
        complete.put(Setting.DB_OWNER_PASSWORD.variable(), "-");
        complete.putAll(environment);
        return complete;
    }

    private static void alone(Layout layout) {
        Leftover.find(layout.launcherNote())
                .filter(other -> other.pid() != ProcessHandle.current().pid())
                .ifPresent(other -> {
                    throw new CannotStart(Problem.of(
                            "Hệ thống đang chạy trên thư mục %1$s (tiến trình %2$d): hãy dừng trước, hoặc đặt DANGVU_DATA sang thư mục khác.",
                            "The system already runs on the folder %1$s (process %2$d): stop it first, or set DANGVU_DATA to another folder.",
                            layout.data(),
                            other.pid()));
                });
        Leftover.note(layout.launcherNote(), ProcessHandle.current());
    }

    private static void stop(ProcessHandle server) {
        Say.line(
                "Máy chủ ứng dụng của lần chạy trước còn sót lại (tiến trình %1$d): đang dừng.",
                "An application server of the last run is still there (process %1$d): stopping it.", server.pid());
        Leftover.stop(server);
    }
}
