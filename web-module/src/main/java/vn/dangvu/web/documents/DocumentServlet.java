package vn.dangvu.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.OpenDocument;
import vn.dangvu.web.list.AskedNumber;

/** {@code /documents/123}: one kept paper. Never run, and shown in the window only when its type is safe. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private OpenDocument openDocument;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!AskedNumber.in(id)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenDocument.Content content = openDocument.open(access.scope("document.read"), Long.parseLong(id));
        send(response, content.fileName(), content.mediaType(), content.shown(), content.bytes());
    }

    static void send(HttpServletResponse response, String name, String type, boolean shown, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(bytes);
    }
}
