package vn.dangvu.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.admission.figures.ExportAdmitted;
import vn.dangvu.admission.figures.Figure;
import vn.dangvu.admission.figures.FigureRow;
import vn.dangvu.admission.figures.Question;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.web.list.ListDownload;
import vn.dangvu.web.shell.Shell;

/** The list of admission/figure-names.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/admission/figures-export")
public class FigureExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportAdmitted exportAdmitted;

    @Inject
    private transient AdmissionPeriod period;

    @Inject
    private transient AdmissionFigureWords words;

    @Inject
    private transient Shell shell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        access.scope("dossier.read");
        Scope scope = access.scope("export.list");
        Question question = period.question();
        Figure figure = FigureNamesPage.asked(request);
        ListPaper<FigureRow> paper = words.paper(question, shell.getUnit(), figure);
        ListDownload.send(
                request,
                response,
                "so-lieu-ket-nap-" + question.from() + "-" + question.to(),
                () -> exportAdmitted.pdf(scope, question, figure, paper),
                target -> exportAdmitted.excel(scope, question, figure, paper, target));
    }
}
