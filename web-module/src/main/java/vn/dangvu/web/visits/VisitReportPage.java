package vn.dangvu.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.visits.QuarterRow;
import vn.dangvu.membership.visits.ReadQuarter;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Shell;

/** visits/report.xhtml: the quarter, branch by branch. */
@Named
@RequestScoped
public class VisitReportPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ReadQuarter readQuarter;

    @Inject
    private OfficialClock clock;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Shell shell;

    private List<QuarterRow> rows;

    public int getYear() {
        String year = request.getParameter("year");
        return year != null && year.matches("20\\d\\d")
                ? Integer.parseInt(year)
                : clock.today().getYear();
    }

    /** This quarter without an answer. */
    public int getQuarter() {
        String quarter = request.getParameter("quarter");
        return quarter != null && quarter.matches("[1-4]")
                ? Integer.parseInt(quarter)
                : (clock.today().getMonthValue() + 2) / 3;
    }

    public List<QuarterRow> getRows() {
        if (rows == null) {
            rows = readQuarter.of(access.scope("visit.read"), getYear(), getQuarter());
        }
        return rows;
    }

    public int sum(String column) {
        ToIntFunction<QuarterRow> value =
                switch (column) {
                    case "planned" -> QuarterRow::planned;
                    case "attended" -> QuarterRow::attended;
                    case "heard" -> QuarterRow::heard;
                    case "settled" -> QuarterRow::settled;
                    case "answered" -> QuarterRow::answered;
                    case "open" -> QuarterRow::open;
                    default -> QuarterRow::late;
                };
        return getRows().stream().mapToInt(value).sum();
    }

    public Map<String, String> getQuarters() {
        return texts.words("visits.quarter", List.of("1", "2", "3", "4"));
    }

    public Map<String, String> getYears() {
        var years = new LinkedHashMap<String, String>();
        for (int year = clock.today().getYear(); year > clock.today().getYear() - 5; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    ListPaper<QuarterRow> paper() {
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of("visits.report.of", texts.get("visits.quarter." + getQuarter()), Integer.toString(getYear())),
                List.of(texts.of("visits.report.made", formats.date(clock.today()))),
                List.of(
                        column("branch", 24, QuarterRow::unit),
                        column("keepers", 24, QuarterRow::keepers),
                        column("planned", 10, r -> Integer.toString(r.planned())),
                        column("attended", 10, r -> Integer.toString(r.attended())),
                        column("heard", 10, r -> Integer.toString(r.heard())),
                        column("settled", 10, r -> Integer.toString(r.settled())),
                        column("answered", 10, r -> Integer.toString(r.answered())),
                        column("open", 10, r -> Integer.toString(r.open())),
                        column("late", 10, r -> Integer.toString(r.late()))));
    }

    private ListPaper.Column<QuarterRow> column(
            String key, int width, java.util.function.Function<QuarterRow, String> value) {
        return new ListPaper.Column<>(texts.get("visits.report." + key), width, value);
    }
}
