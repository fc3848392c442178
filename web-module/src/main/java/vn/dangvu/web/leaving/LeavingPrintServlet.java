package vn.dangvu.web.leaving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.evaluation.leaving.PrintLeavingPaper;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.web.forms.PaperAnswer;

/** Papers of a case: {@code /leaving/print?id=7&form=qd-xtdv}, with {@code format} (pdf, docx). */
@WebServlet("/leaving/print")
public class LeavingPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintLeavingPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        String id = request.getParameter("id");
        Optional<Printed> printed = paper.print(
                access.scope("leaving.read"),
                id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                String.valueOf(request.getParameter("form")),
                format);
        PaperAnswer.send(response, printed);
    }
}
