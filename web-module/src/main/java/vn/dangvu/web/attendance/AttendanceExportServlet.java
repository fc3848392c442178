package vn.dangvu.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.attendance.ExportAttendance;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.ListDownload;

/** The grid of attendance/attendance.xhtml as a file: the same address with {@code format=xlsx} or {@code pdf}. */
@WebServlet("/attendance/export")
public class AttendanceExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportAttendance export;

    @Inject
    private transient GridPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("export.list");
        String unit = String.valueOf(request.getParameter("unit"));
        String year = String.valueOf(request.getParameter("year"));
        if (!AskedNumber.in(unit) || !year.matches("\\d{4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(unit);
        int of = Integer.parseInt(year);
        ListDownload.send(
                request,
                response,
                "diem-danh-" + year,
                () -> export.pdf(scope, id, of, grid -> paper.of(grid, of)),
                target -> export.excel(scope, id, of, grid -> paper.of(grid, of), target));
    }
}
