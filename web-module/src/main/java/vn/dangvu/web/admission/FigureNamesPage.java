package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.figures.Crowd;
import vn.dangvu.admission.figures.Figure;
import vn.dangvu.admission.figures.FigureRow;
import vn.dangvu.admission.figures.ListAdmitted;
import vn.dangvu.admission.figures.Part;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.Pager;

/** admission/figure-names.xhtml: those behind one figure, with its question in the address. */
@Named
@RequestScoped
public class FigureNamesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListAdmitted listAdmitted;

    @Inject
    private AdmissionPeriod period;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Figure figure;
    private Page<FigureRow> page;

    public void load() {
        figure = asked(request);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("figure", figure.toString());
        List.of("sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p) == null ? "" : request.getParameter(p)));
        pager = new Pager(period.address("/admission/figure-names.xhtml", parameters));
        Paging paging = pager.paging(usual(figure));
        boolean longestFirst =
                figure.kind().equals(Figure.LAP) && pager.getSort().isEmpty();
        page = listAdmitted.page(
                access.scope("dossier.read"),
                period.question(),
                figure,
                longestFirst ? new Paging(paging.first(), paging.size(), paging.sort(), true) : paging);
        pager.total(page.total(), false);
    }

    /** All who were admitted, when the address names no figure. */
    static Figure asked(HttpServletRequest request) {
        return Figure.of(request.getParameter("figure")).orElse(Figure.of(Crowd.ADMITTED, Part.ALL, Figure.ALL));
    }

    static String usual(Figure figure) {
        return switch (figure.kind()) {
            case Figure.LAP -> "length";
            case Figure.DUE -> "due";
            default -> "name";
        };
    }

    public List<FigureRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public Figure getFigure() {
        return figure;
    }

    public boolean isLaps() {
        return figure.kind().equals(Figure.LAP);
    }

    public boolean isDue() {
        return figure.kind().equals(Figure.DUE);
    }

    public boolean late(FigureRow row) {
        return row.late(clock.today());
    }

    /** The same list as a file. */
    public String export(String format) {
        return period.address("/admission/figures-export", Map.of("figure", figure.toString(), "format", format))
                .toString();
    }
}
