package vn.dangvu.web.units;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.units.ExportUnits;
import vn.dangvu.membership.units.UnitFilter;
import vn.dangvu.membership.units.UnitLine;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.ListDownload;

/** The list of units/list.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/units/export")
public class UnitExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportUnits exportUnits;

    @Inject
    private transient UnitListWords words;

    @Inject
    private transient AskedDay asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("export.list");
        var filter = new UnitFilter(asked.getOn(), request.getParameter("text"), request.getParameter("type"));
        String sort = request.getParameter("sort");
        boolean descending = "true".equals(request.getParameter("desc"));
        ListPaper<UnitLine> paper = words.paper(filter, request.getParameter("cols"));
        ListDownload.send(
                request,
                response,
                "danh-sach-to-chuc-dang-" + asked.getOn(),
                () -> exportUnits.pdf(scope, filter, sort, descending, paper),
                target -> exportUnits.excel(scope, filter, sort, descending, paper, target));
    }
}
