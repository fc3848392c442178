package vn.dangvu.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.register.ShowPhoto;
import vn.dangvu.web.list.AskedNumber;

/** {@code /photos/123}: the photo of a member; of somebody outside the scope as if there were none. */
@WebServlet("/photos/*")
public class PhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ShowPhoto showPhoto;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<byte[]> photo = AskedNumber.in(id)
                ? showPhoto.content(access.scope("member.read"), Long.parseLong(id))
                : Optional.empty();
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentServlet.send(response, "photo.jpg", "image/jpeg", true, photo.get());
    }
}
