package vn.dangvu.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.admission.papers.PrintBundle;
import vn.dangvu.admission.papers.PrintDecisions;
import vn.dangvu.admission.papers.PrintDossierPaper;
import vn.dangvu.admission.papers.PrintSession;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.web.forms.PaperAnswer;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedNumber;

/**
 * Papers of admission: {@code /admission/print?id=7&form=6-knd}, with {@code item} (an introducer, a verification) and {@code format} (pdf, docx);
 * {@code ?id=7&form=bundle} for the whole dossier, {@code ?form=session} for the papers of the next session, {@code ?form=decisions} with {@code on}
 * (a day) or several {@code id}.
 */
@WebServlet("/admission/print")
public class AdmissionPrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient PrintDossierPaper paper;

    @Inject
    private transient PrintBundle bundle;

    @Inject
    private transient PrintSession session;

    @Inject
    private transient PrintDecisions decisions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Printed> file = file(access.scope("dossier.print"), request);
        if (file.isEmpty()) {
            nothing(request, response);
        } else {
            PaperAnswer.send(response, file);
        }
    }

    /** Of a day without decisions the desk says so. */
    private static void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String on = request.getParameter("on");
        if ("decisions".equals(request.getParameter("form")) && on != null) {
            response.sendRedirect(request.getContextPath() + "/admission/desk.xhtml?nothing="
                    + URLEncoder.encode(on, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Printed> file(Scope scope, HttpServletRequest request) {
        String form = request.getParameter("form") == null ? "" : request.getParameter("form");
        List<Long> ids = ids(request, "id");
        return switch (form) {
            case "session" -> session.print(scope).map(AdmissionPrintServlet::pdf);
            case "decisions" -> decisions(scope, request, ids).map(AdmissionPrintServlet::pdf);
            case "bundle" -> ids.stream().findFirst().map(id -> pdf(bundle.print(scope, id)));
            default -> ids.stream().findFirst().flatMap(id -> one(scope, request, id, form));
        };
    }

    private Optional<Printed> one(Scope scope, HttpServletRequest request, long id, String form) {
        Long item = ids(request, "item").stream().findFirst().orElse(null);
        return paper.print(scope, id, form, item, PaperAnswer.format(request));
    }

    private Optional<PrintBundle.Bound> decisions(Scope scope, HttpServletRequest request, List<Long> ids) {
        LocalDate day = Formats.read(request.getParameter("on"));
        return day == null ? decisions.of(scope, ids) : decisions.signedOn(scope, day);
    }

    private static Printed pdf(PrintBundle.Bound bound) {
        return new Printed(0, bound.fileName(), Format.PDF.mediaType(), bound.content(), false);
    }

    private static List<Long> ids(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(AskedNumber::in)
                        .map(Long::valueOf)
                        .toList();
    }
}
