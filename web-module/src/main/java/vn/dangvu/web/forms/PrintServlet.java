package vn.dangvu.web.forms;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.forms.PrintMemberBook;
import vn.dangvu.membership.forms.PrintMemberCard;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.WrongDates;

/** A prescribed paper: {@code /forms/print?member=7} or {@code ?unit=100}, with {@code on} (a day) and {@code format} (pdf, docx). */
@WebServlet("/forms/print")
public class PrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintMemberCard card;

    @Inject
    private transient PrintMemberBook book;

    @Inject
    private transient OfficialClock clock;

    @Inject
    private transient WrongDates wrong;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scope scope = access.scope("print.form");
        LocalDate asked = Formats.read(request.getParameter("on"));
        LocalDate day = asked == null ? clock.today() : asked;
        if (!wrong.getTyped().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/forms/forms.xhtml?" + request.getQueryString());
            return;
        }
        Format format = PaperAnswer.format(request);
        Long member = id(request, "member");
        Long unit = id(request, "unit");
        Printed printed = member != null
                ? card.print(scope, member, day, format)
                : unit != null ? book.print(scope, unit, day, format) : null;
        PaperAnswer.send(response, Optional.ofNullable(printed));
    }

    private static Long id(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return AskedNumber.orNull(value);
    }
}
