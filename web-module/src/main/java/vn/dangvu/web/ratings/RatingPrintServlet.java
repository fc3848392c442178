package vn.dangvu.web.ratings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.evaluation.collective.PrintUnitReport;
import vn.dangvu.evaluation.decision.PrintChangedRating;
import vn.dangvu.evaluation.selfreview.PrintScoreSheet;
import vn.dangvu.evaluation.yearfile.PrintYearFile;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.list.AskedNumber;

/**
 * Papers of the yearly rating: {@code /ratings/print?form=bc-kdtt&campaign=7&id=5} of a unit, as dm-hsdg; qd-dcxl of a result, ptd-cn of somebody in the
 * review; with {@code format} (pdf, docx).
 */
@WebServlet("/ratings/print")
public class RatingPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintUnitReport report;

    @Inject
    private transient PrintYearFile file;

    @Inject
    private transient PrintChangedRating change;

    @Inject
    private transient PrintScoreSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        Optional<Printed> printed = printed(request, format);
        PaperAnswer.send(response, printed);
    }

    private Optional<Printed> printed(HttpServletRequest request, Format format) {
        Scope scope = access.scope("evaluation.read");
        long campaign = AskedNumber.orZero(request.getParameter("campaign"));
        long id = AskedNumber.orZero(request.getParameter("id"));
        try {
            return switch (String.valueOf(request.getParameter("form"))) {
                case "bc-kdtt" -> Optional.of(report.print(scope, campaign, id, format));
                case "dm-hsdg" -> Optional.of(file.print(scope, campaign, id, format));
                case "qd-dcxl" -> change.print(scope, id, format);
                case "ptd-cn" -> Optional.of(sheet.print(scope, id, format));
                default -> Optional.empty();
            };
        } catch (OperationRefused noSuchPaper) {
            return Optional.empty();
        }
    }
}
