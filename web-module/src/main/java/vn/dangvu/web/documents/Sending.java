package vn.dangvu.web.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.document.OpenDocument;

/** Hands a kept paper to the browser: never run, and shown in the window only when its type is safe. */
public final class Sending {
    private Sending() {}

    public static void send(HttpServletResponse response, OpenDocument.Content content) throws IOException {
        DocumentServlet.send(response, content.fileName(), content.mediaType(), content.shown(), content.bytes());
    }
}
