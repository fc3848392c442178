package vn.dangvu.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.evaluation.help.PrintReviewPaper;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.list.AskedNumber;

/** Papers of a review: {@code /review/print?form=ck-ct28&id=7}, with {@code format} (pdf, docx). */
@WebServlet("/review/print")
public class ReviewPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintReviewPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        Optional<Printed> printed = paper.print(
                access.scope("review.read"),
                String.valueOf(request.getParameter("form")),
                AskedNumber.orZero(request.getParameter("id")),
                format);
        PaperAnswer.send(response, printed);
    }
}
