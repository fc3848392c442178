package vn.dangvu.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Are the ports to serve on still free? */
final class Ports {
    private Ports() {}

    static List<Problem> check(Settings settings) {
        String host = settings.get(Setting.HOST);
        var problems = new ArrayList<Problem>();
        for (Setting port : new Setting[] {Setting.HTTP_PORT, Setting.HTTPS_PORT}) {
            if (settings.number(port) > 0) {
                taken(host, settings.number(port), port.variable()).ifPresent(problems::add);
            }
        }
        return problems;
    }

    static Optional<Problem> taken(String host, int port, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    host.equals("*")
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(host), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of(
                    "Cổng %1$d trên %2$s đang bị chương trình khác dùng hoặc không mở được: hãy tắt chương trình ấy hoặc đặt %3$s thành cổng khác.",
                    "Port %1$d on %2$s is taken by another program or cannot be opened: stop that program or set %3$s to another port.",
                    port,
                    host,
                    variable));
        }
    }

    /**
     * A port of this machine nobody uses, for whoever opens it later: from below the range (32768 and up) out of which
     * the operating system meanwhile gives ports to other programs.
     */
    static int free() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_768)
                .filter(port -> taken("127.0.0.1", port, "").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
