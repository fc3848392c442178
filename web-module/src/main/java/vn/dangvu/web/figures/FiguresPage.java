package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.figures.Drill;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.membership.roll.ListMembers;

/** figures/figures.xhtml */
@Named
@RequestScoped
public class FiguresPage {
    private static final int NAMES = 12;
    private static final List<String> IN =
            List.of("admission", "transfer-in", "restoration", "opening-in", "reorganised-in", "inside-in");
    private static final List<String> OUT = List.of(
            "transfer-out",
            "death",
            "expulsion",
            "removal",
            "resignation",
            "cancelled",
            "reorganised-out",
            "inside-out");
    private static final List<String> SELDOM = List.of(
            "opening-in", "reorganised-in", "inside-in", "expulsion", "cancelled", "reorganised-out", "inside-out");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ReadFigures readFigures;

    @Inject
    private ListMembers listMembers;

    @Inject
    private Period period;

    @Inject
    private FigureWords figureWords;

    private Report report;
    private ListMembers.Roll names;
    private final Map<Breakdown, Chart> charts = new EnumMap<>(Breakdown.class);

    public Report getReport() {
        if (report == null) {
            report = readFigures.read(access.scope("statistics.read"), period.question());
        }
        return report;
    }

    public List<String> getIncoming() {
        return shown(IN);
    }

    public List<String> getOutgoing() {
        return shown(OUT);
    }

    private List<String> shown(List<String> columns) {
        return columns.stream()
                .filter(c -> !SELDOM.contains(c)
                        || getReport().amounts().keySet().stream()
                                .anyMatch(f -> f.part().equals(Figure.FLOW)
                                        && f.column().equals(c)))
                .toList();
    }

    /** The kinds that happened, with their numbers: for the line under the sum. */
    public List<String> happened(boolean increase) {
        return (increase ? IN : OUT)
                .stream().filter(c -> getReport().flow(Figure.TOTAL, c) > 0).toList();
    }

    public Chart chart(String breakdown) {
        return charts.computeIfAbsent(Breakdown.valueOf(breakdown), b -> Chart.of(getReport(), b, figureWords));
    }

    public List<Chart> getLeft() {
        return charts("STANDING", "SENIORITY", "ETHNICITY", "RELIGION");
    }

    public List<Chart> getRight() {
        return charts("PROFESSIONAL_LEVEL", "POLITICAL_THEORY", "GENERAL_LEVEL", "OCCUPATION_CLASS");
    }

    private List<Chart> charts(String... breakdowns) {
        return Stream.of(breakdowns).map(this::chart).toList();
    }

    public long balancedLines() {
        return getReport().lines().stream().filter(getReport()::balanced).count();
    }

    // ---- the names behind a figure ----

    public Figure getPicked() {
        String[] parts = request.getParameter("pick") == null
                ? new String[0]
                : request.getParameter("pick").split("/", 3);
        if (parts.length < 3) {
            return null;
        }
        var figure = new Figure(parts[0], parts[1], parts[2]);
        return getReport().amounts().containsKey(figure) ? figure : null;
    }

    public boolean isPicked(String part, String line, String column) {
        return new Figure(part, line, column).equals(getPicked());
    }

    public String pick(String part, String line, String column) {
        return period.address("/figures/figures.xhtml", "pick", part + "/" + line + "/" + column) + "#names";
    }

    public ListMembers.Roll getNames() {
        if (names == null) {
            names = listMembers.page(
                    access.scope("member.list"),
                    Drill.names(getReport().question(), getPicked()),
                    new Paging(0, NAMES, "name", false));
        }
        return names;
    }
}
