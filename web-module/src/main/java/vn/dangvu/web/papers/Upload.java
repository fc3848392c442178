package vn.dangvu.web.papers;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** A file that came with a form. */
public final class Upload {
    private Upload() {}

    /** @return null when no file was chosen */
    public static Scan optional(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        if (file.getSize() > StoreDocument.LARGEST) {
            throw new DocumentRefused("document.large");
        }
        try (var in = file.getInputStream()) {
            return new Scan(file.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scan needed(Part file) {
        Scan scan = optional(file);
        if (scan == null) {
            throw new DocumentRefused("document.empty");
        }
        return scan;
    }
}
