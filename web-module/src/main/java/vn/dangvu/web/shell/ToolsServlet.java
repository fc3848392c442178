package vn.dangvu.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.web.session.Entrance;

/**
 * The buttons of the top bar. They stand on every page and are about none of them: no page is restored for them, so none can
 * fail because of them. Another site cannot press them, its posts come without our cookie.
 */
@WebServlet("/tools")
public class ToolsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + act(request.getParameter("do"), response));
    }

    private String act(String what, HttpServletResponse response) {
        return switch (what == null ? "" : what) {
            case "large" -> preferences.changeLargeText(response);
            case "language" -> preferences.changeLanguage(response);
            case "leave" -> {
                entrance.leave();
                yield "/login.xhtml?left=1";
            }
            default -> "/index.xhtml";
        };
    }
}
