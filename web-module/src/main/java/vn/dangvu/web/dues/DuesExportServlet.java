package vn.dangvu.web.dues;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.dues.ExportGrid;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;

/** The grid of dues/dues.xhtml as a sheet: {@code /dues/export?unit=5&year=2026}. */
@WebServlet("/dues/export")
public class DuesExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient ExportGrid exportGrid;

    @Inject
    private transient Texts texts;

    @Inject
    private transient OfficialClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String unit = request.getParameter("unit");
        String asked = request.getParameter("year");
        int year = asked != null && asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
        List<String> words = List.of(
                texts.of("dues.sheet", Integer.toString(year)),
                texts.get("dues.member"),
                texts.get("dues.due"),
                texts.get("dues.paid"),
                texts.get("dues.owed"));
        exportGrid.excel(access.scope("dues.read"), AskedNumber.orZero(unit), year, words, () -> {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"dang-phi-" + unit + "-" + year + ".xlsx\"");
            return response.getOutputStream();
        });
    }
}
