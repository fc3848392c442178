package vn.dangvu.web.evaluation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.list.ListDownload;

/**
 * Lists of a review as files: the address of evaluation/people.xhtml with {@code format=xlsx} or {@code pdf}; {@code form=others} those not rated, with
 * the reasons; {@code form=cap} the cap as it is tried, on paper.
 */
@WebServlet("/evaluation/export")
public class EvaluationExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ListReviewed listReviewed;

    @Inject
    private transient PeoplePage people;

    @Inject
    private transient CapPaper cap;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = String.valueOf(request.getParameter("form"));
        if (form.equals("cap")) {
            ListDownload.send(request, response, "ty-le-xuat-sac", cap::pdf, cap::excel);
            return;
        }
        Scope scope = access.scope("evaluation.read");
        ListReviewed.Filter asked = people.filter();
        ListReviewed.Filter filter = form.equals("others")
                ? new ListReviewed.Filter(asked.campaignId(), "others", false, asked.unit(), null, null)
                : asked;
        ListDownload.send(
                request,
                response,
                form.equals("others") ? "khong-xep-loai" : "kiem-diem",
                () -> listReviewed.pdf(scope, filter, people.paper()),
                target -> listReviewed.excel(scope, filter, people.paper(), target));
    }
}
