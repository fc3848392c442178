package vn.dangvu.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.visits.ReadQuarter;
import vn.dangvu.web.list.ListDownload;

/** The report of visits/report.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/visits/export")
public class VisitReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ReadQuarter readQuarter;

    @Inject
    private transient VisitReportPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("visit.read");
        int year = page.getYear();
        int quarter = page.getQuarter();
        ListDownload.send(
                request,
                response,
                "du-sinh-hoat-quy-" + quarter + "-" + year,
                () -> readQuarter.pdf(scope, year, quarter, page.paper()),
                target -> readQuarter.excel(scope, year, quarter, page.paper(), target));
    }
}
