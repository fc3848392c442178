package vn.dangvu.web.meetings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.membership.meetings.PrintNotice;
import vn.dangvu.membership.minutes.PrintMinutes;
import vn.dangvu.membership.resolutions.PrintResolution;
import vn.dangvu.membership.work.PrintYearTasks;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.list.AskedNumber;

/**
 * Papers of branch life: {@code /meetings/print?form=notice&id=7} (minutes, resolution likewise), {@code ?form=book&unit=3&year=2026};
 * {@code /work/print?unit=3&year=2026}; each with {@code format} (pdf, docx).
 */
@WebServlet({"/meetings/print", "/work/print"})
public class MeetingPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintNotice notice;

    @Inject
    private transient PrintMinutes minutes;

    @Inject
    private transient PrintResolution resolution;

    @Inject
    private transient PrintYearTasks yearTasks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = PaperAnswer.format(request);
        Optional<Printed> paper = paper(request, format);
        PaperAnswer.send(response, paper);
    }

    private Optional<Printed> paper(HttpServletRequest request, Format format) {
        long id = number(request, "id");
        long unit = number(request, "unit");
        int year = (int) number(request, "year");
        if (request.getServletPath().startsWith("/work/")) {
            Scope scope = access.scope("work.read");
            return plausible(year) ? Optional.of(yearTasks.print(scope, unit, year, format)) : Optional.empty();
        }
        Scope scope = access.scope("meeting.read");
        return switch (String.valueOf(request.getParameter("form"))) {
            case "notice" -> Optional.of(notice.print(scope, id, format));
            case "minutes" -> minutes(scope, id, format);
            case "resolution" -> Optional.of(resolution.print(scope, id, format));
            case "book" -> plausible(year) ? Optional.of(resolution.book(scope, unit, year, format)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A meeting that was not held has none. */
    private Optional<Printed> minutes(Scope scope, long id, Format format) {
        try {
            return Optional.of(minutes.print(scope, id, format));
        } catch (OperationRefused e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(int year) {
        return year >= 1930 && year <= 2200;
    }

    private static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return AskedNumber.orZero(value);
    }
}
