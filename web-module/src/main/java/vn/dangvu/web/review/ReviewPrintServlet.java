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
        Format format = "docx".equals(request.getParameter("format")) ? Format.DOCX : Format.PDF;
        Optional<Printed> printed = paper.print(
                access.scope("review.read"),
                String.valueOf(request.getParameter("form")),
                AskedNumber.orZero(request.getParameter("id")),
                format);
        if (printed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Printed found = printed.get();
        response.setContentType(found.mediaType());
        response.setContentLength(found.content().length);
        response.setHeader(
                "Content-Disposition",
                (format == Format.PDF ? "inline" : "attachment") + "; filename=\"" + found.fileName() + "\"");
        response.getOutputStream().write(found.content());
    }
}
