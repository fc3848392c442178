package vn.dangvu.web.leave;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.membership.leave.PrintLeavePaper;
import vn.dangvu.web.forms.PaperAnswer;

/** Papers of exemption: {@code /leave/print?id=7&form=nq-mshd}, with {@code format} (pdf, docx). */
@WebServlet("/leave/print")
public class LeavePrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintLeavePaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        String id = request.getParameter("id");
        Optional<Printed> printed = paper.print(
                access.scope("leave.read"),
                id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                String.valueOf(request.getParameter("form")),
                format);
        PaperAnswer.send(response, printed);
    }
}
