package vn.dangvu.web.transfers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.transfer.IndexLine;
import vn.dangvu.membership.transfer.PrintCollective;
import vn.dangvu.membership.transfer.PrintTransferBook;
import vn.dangvu.membership.transfer.PrintTransferPaper;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;

/**
 * Papers of movement: {@code /transfers/print?id=7&form=1-shd} of one transfer, {@code ?list=3} and {@code ?list=3&minutes=true} of a list,
 * {@code ?unit=4&year=2026} the book; each with {@code format} (pdf, docx).
 */
@WebServlet("/transfers/print")
public class TransferPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private transient Access access;

    @Inject
    private transient PrintTransferPaper paper;

    @Inject
    private transient PrintTransferBook book;

    @Inject
    private transient PrintCollective collective;

    @Inject
    private transient OfficialClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Printed> printed = printed(access.scope("transfer.read"), request);
        PaperAnswer.send(response, printed);
    }

    private Optional<Printed> printed(Scope scope, HttpServletRequest request) {
        Format format = PaperAnswer.format(request);
        long list = number(request, "list");
        long unit = number(request, "unit");
        if (list != 0) {
            return Optional.of(collective.print(scope, list, "true".equals(request.getParameter("minutes")), format));
        }
        if (unit != 0) {
            long year = number(request, "year");
            return Optional.of(
                    book.book(scope, unit, year == 0 ? clock.today().getYear() : (int) (year % 10000), format));
        }
        String form = request.getParameter("form") == null ? "" : request.getParameter("form");
        var titles = IndexLine.LINES.stream()
                .collect(Collectors.toMap(l -> l, l -> Texts.find("transfer.line." + l, VIETNAMESE)));
        return paper.print(scope, number(request, "id"), form, titles, format);
    }

    private static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return AskedNumber.orZero(value);
    }
}
