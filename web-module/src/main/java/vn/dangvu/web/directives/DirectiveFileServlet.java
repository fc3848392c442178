package vn.dangvu.web.directives;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.directives.OpenDirectivePaper;
import vn.dangvu.web.documents.Sending;
import vn.dangvu.web.list.AskedNumber;

/** {@code /directives/file?paper=7}: the file of a directing document, for its addressees too. */
@WebServlet("/directives/file")
public class DirectiveFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient OpenDirectivePaper openPaper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String paper = request.getParameter("paper");
        if (!AskedNumber.in(paper)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sending.send(response, openPaper.open(access.scope("directive.read"), Long.parseLong(paper)));
    }
}
