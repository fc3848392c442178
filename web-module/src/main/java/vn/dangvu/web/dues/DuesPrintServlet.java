package vn.dangvu.web.dues;

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
import vn.dangvu.membership.dues.PrintBook;
import vn.dangvu.membership.dues.PrintReceipt;
import vn.dangvu.membership.remittance.PrintStatement;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.list.AskedNumber;

/**
 * Papers of the fee: {@code /dues/print?form=pt-dp&id=7} a receipt; {@code ?form=s01-dp&unit=5&year=2026} the book, which holds incomes;
 * {@code ?form=s01-dp.summary} its sums; {@code ?form=b01-dp} the report, with {@code quarter} or {@code month}. {@code format=docx} for Word.
 */
@WebServlet("/dues/print")
public class DuesPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintReceipt receipt;

    @Inject
    private transient PrintBook book;

    @Inject
    private transient PrintStatement statement;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperAnswer.send(response, Optional.ofNullable(paper(request, PaperAnswer.format(request))));
    }

    private Printed paper(HttpServletRequest request, Format format) {
        String form = request.getParameter("form") == null ? "" : request.getParameter("form");
        long unit = number(request, "unit");
        int year = (int) Math.min(2200, Math.max(2000, number(request, "year")));
        return switch (form) {
            case "pt-dp" -> receipt.print(access.scope("dues.read"), number(request, "id"), format);
            case "s01-dp" -> book.print(access.scope("dues.income"), unit, year, format);
            case "s01-dp.summary" -> statement.summary(access.scope("dues.read"), unit, year, format);
            case "b01-dp" -> report(request, unit, year, format);
            default -> null;
        };
    }

    private Printed report(HttpServletRequest request, long unit, int year, Format format) {
        int quarter = (int) Math.min(4, number(request, "quarter"));
        int month = (int) Math.min(YEAR, number(request, "month"));
        int from = month > 0 ? month : quarter > 0 ? 3 * quarter - 2 : 1;
        int until = month > 0 ? month : quarter > 0 ? 3 * quarter : YEAR;
        return statement.report(access.scope("dues.read"), unit, year, from, until, format);
    }

    private static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return AskedNumber.orZero(value);
    }
}
