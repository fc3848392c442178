package vn.dangvu.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The lists that the tests of the import read too. */
final class TestFiles {
    private TestFiles() {}

    static byte[] read(String name) {
        try (InputStream in = TestFiles.class.getResourceAsStream("/intake/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
