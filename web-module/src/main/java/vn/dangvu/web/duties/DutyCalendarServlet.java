package vn.dangvu.web.duties;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.calendar.ICalendar;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.PrintDutyCalendar;
import vn.dangvu.web.i18n.Texts;

/** The calendar of duties for another calendar ({@code .ics}) and for the wall ({@code .pdf}): the address of the page with another ending. */
@WebServlet({"/duties/calendar.ics", "/duties/calendar.pdf"})
public class DutyCalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient DutyCalendarPage page;

    @Inject
    private transient OccasionWords words;

    @Inject
    private transient PrintDutyCalendar printCalendar;

    @Inject
    private transient OfficialClock clock;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = page.getYear();
        boolean paper = request.getServletPath().endsWith(".pdf");
        byte[] file = paper
                ? printCalendar.pdf(access.scope("task.read"), year, words.wall(year, page.getWho()))
                : ICalendar.of(
                        texts.of("duties.calendar.wall", Integer.toString(year)),
                        page.getOccasions().stream().map(words::event).toList(),
                        clock.now());
        response.setContentType(paper ? "application/pdf" : "text/calendar; charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition",
                (paper ? "inline" : "attachment") + "; filename=\"lich-cong-tac-" + year + (paper ? ".pdf" : ".ics")
                        + "\"");
        response.getOutputStream().write(file);
    }
}
