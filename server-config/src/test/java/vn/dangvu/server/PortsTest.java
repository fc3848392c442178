package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final Path GIVEN_AWAY = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    @Test
    void theSystemDoesNotGiveAFreePortToAnotherProgramMeanwhile() throws IOException {
        int first = Integer.parseInt(Files.readAllLines(GIVEN_AWAY).get(0).split("\\s+")[0]);

        assertThat(IntStream.range(0, 200).map(i -> Ports.free())).allMatch(port -> port < first);
    }

    @Test
    void whatIsTakenIsNotFree() throws IOException {
        int port = Ports.free();
        assertThat(Ports.taken("127.0.0.1", port, "P")).isEmpty();

        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.taken("127.0.0.1", other.getLocalPort(), "P")).isPresent();
        }
    }
}
