package vn.dangvu.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.evaluation.report.ReadReviewReport;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.list.ListDownload;

/** The report of review/report.xhtml as a file: the same address with {@code format=xlsx}, {@code docx} or {@code pdf}. */
@WebServlet("/review/export")
public class ReviewReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReviewTask task;

    @Inject
    private transient ReadReviewReport report;

    @Inject
    private transient ReviewReportPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = task.scope("review.read");
        long unit = page.unit(scope);
        ListDownload.send(
                request,
                response,
                "bao-cao-ct28-" + page.getPeriod().year(),
                format -> report.paper(scope, unit, page.getPeriod(), page.paper(), format),
                target -> report.excel(scope, unit, page.getPeriod(), page.paper(), target));
    }
}
