package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.report.Figure;
import vn.dangvu.evaluation.report.Period;
import vn.dangvu.evaluation.report.ReadReviewReport;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Shell;

/** review/report.xhtml: how Directive 28 is carried out, in figures that open their names. */
@Named
@RequestScoped
public class ReviewReportPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReviewTask task;

    @Inject
    private ReadReviewReport readReviewReport;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Shell shell;

    private ReadReviewReport.Report report;
    private List<ReadReviewReport.Name> names;

    public ReadReviewReport.Report getReport() {
        if (report == null) {
            Scope scope = task.scope("review.read");
            report = readReviewReport.of(scope, unit(scope), getPeriod());
        }
        return report;
    }

    long unit(Scope scope) {
        long asked = AskedNumber.orZero(request.getParameter("unit"));
        return asked == 0 ? scope.mandates().get(0).unitId() : asked;
    }

    public Period getPeriod() {
        String year = request.getParameter("year");
        return new Period(
                year != null && year.matches("20\\d\\d")
                        ? Integer.parseInt(year)
                        : task.getToday().getYear(),
                "1".equals(request.getParameter("half")) ? 1 : "2".equals(request.getParameter("half")) ? 2 : 0);
    }

    public List<Figure> getFigures() {
        return List.of(Figure.values());
    }

    public Map<String, String> getHalves() {
        return texts.words("review.half", List.of("1", "2"));
    }

    /** The figure whose names are asked for, null for none. */
    public Figure getOpened() {
        return Figure.of(String.valueOf(request.getParameter("figure"))).orElse(null);
    }

    public List<ReadReviewReport.Name> getNames() {
        if (names == null && getOpened() != null) {
            Scope scope = task.scope("review.read");
            names = readReviewReport.names(scope, unit(scope), getPeriod(), getOpened());
        }
        return names;
    }

    public String getQuery() {
        return "year=" + getPeriod().year() + "&half=" + getPeriod().half();
    }

    public String getUnit() {
        return String.valueOf(request.getParameter("unit"));
    }

    ListPaper<ReadReviewReport.Line> paper() {
        var columns = new ArrayList<ListPaper.Column<ReadReviewReport.Line>>();
        columns.add(new ListPaper.Column<>(texts.get("review.col.branch"), 22, ReadReviewReport.Line::unit));
        for (Figure figure : Figure.values()) {
            columns.add(new ListPaper.Column<>(
                    texts.get("review.figure." + figure.code()), 8, line -> Integer.toString(line.of(figure))));
        }
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of(
                        "review.report.title",
                        formats.date(getPeriod().first()),
                        formats.date(getPeriod().last())),
                List.of(texts.of("signals.paper.made", formats.date(task.getToday())), texts.get("review.report.note")),
                columns);
    }
}
