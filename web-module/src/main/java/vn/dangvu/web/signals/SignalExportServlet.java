package vn.dangvu.web.signals;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.signals.ListSignals;
import vn.dangvu.membership.signals.SignalWish;
import vn.dangvu.web.list.ListDownload;

/** The list of signals/list.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/signals/export")
public class SignalExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ListSignals listSignals;

    @Inject
    private transient SignalListPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("signal.read");
        SignalWish wish = page.wish(scope);
        ListDownload.send(
                request,
                response,
                "dau-hieu-" + page.getYear(),
                () -> listSignals.pdf(scope, wish, page.paper()),
                target -> listSignals.excel(scope, wish, page.paper(), target));
    }
}
