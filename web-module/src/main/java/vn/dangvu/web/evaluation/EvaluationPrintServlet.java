package vn.dangvu.web.evaluation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.evaluation.selfreview.PrintOwnSelfReview;
import vn.dangvu.evaluation.selfreview.PrintSelfReview;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.list.AskedNumber;

/** {@code /evaluation/print?id=7}: the self-review of somebody in a review; {@code /my/evaluation-print?year=2026}: the own one; {@code format} pdf, docx. */
@WebServlet({"/evaluation/print", "/my/evaluation-print"})
public class EvaluationPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintSelfReview printSelfReview;

    @Inject
    private transient PrintOwnSelfReview printOwnSelfReview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        Optional<Printed> paper = request.getServletPath().startsWith("/my/")
                ? printOwnSelfReview.print(
                        access.scope("own.evaluation"),
                        (int) Math.min(2200, AskedNumber.orZero(request.getParameter("year"))),
                        format)
                : Optional.of(printSelfReview.print(
                        access.scope("evaluation.read"), AskedNumber.orZero(request.getParameter("id")), format));
        PaperAnswer.send(response, paper);
    }
}
