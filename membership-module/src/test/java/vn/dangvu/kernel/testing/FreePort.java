package vn.dangvu.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that opens it only later, while other tests start other servers. */
public final class FreePort {
    private FreePort() {}

    /** One that nobody uses, below the range (32768 and up) out of which the operating system gives ports meanwhile. */
    public static int find() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_768)
                .filter(FreePort::opens)
                .findFirst()
                .orElseThrow();
    }

    private static boolean opens(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
