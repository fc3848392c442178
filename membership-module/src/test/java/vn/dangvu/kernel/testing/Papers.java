package vn.dangvu.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers beside the classes, for whoever wants to look at them; {@code .ci/papers} opens each. */
public final class Papers {
    private static final Path FOLDER = Path.of("target", "papers");

    private Papers() {}

    public static byte[] save(String name, byte[] content) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
