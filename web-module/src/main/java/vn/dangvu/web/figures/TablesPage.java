package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Layouts;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.web.i18n.Texts;

/** figures/tables.xhtml: the official tables, for this period and the same period a year earlier. */
@Named
@RequestScoped
public class TablesPage {
    @Inject
    private Access access;

    @Inject
    private ReadFigures readFigures;

    @Inject
    private Period period;

    @Inject
    private FigureWords words;

    @Inject
    private Texts texts;

    private Report now;
    private Report before;
    private List<Sheet> sheets;

    public record Sheet(String code, String title, boolean women, List<Row> rows) {}

    /** @param head a heading without numbers of its own */
    public record Row(String mark, String label, boolean head, boolean strong, long now, long before, long women) {}

    public Report getReport() {
        if (now == null) {
            var scope = access.scope("statistics.read");
            now = readFigures.read(scope, period.question());
            before = readFigures.read(scope, period.question().aYearEarlier());
        }
        return now;
    }

    public List<Sheet> getSheets() {
        if (sheets == null) {
            getReport();
            sheets = Layouts.shipped().tables().stream().map(this::sheet).toList();
        }
        return sheets;
    }

    private Sheet sheet(Layouts.Table table) {
        var rows = new ArrayList<Row>();
        for (Layouts.Line line : table.lines()) {
            if (line.each() != null) {
                rows.add(new Row(line.mark(), line.label(locale()), true, true, 0, 0, 0));
                classes(Breakdown.valueOf(line.each().toUpperCase(Locale.ROOT)), line.rest(), table.women(), rows);
            } else if (!line.unlessZero() || sum(now, line.value(), false) > 0) {
                boolean strong = line.mark().matches("[A-Z]+");
                rows.add(new Row(
                        line.mark(),
                        line.label(locale()),
                        line.value().isEmpty(),
                        strong,
                        sum(now, line.value(), false),
                        sum(before, line.value(), false),
                        sum(now, line.value(), true)));
            }
        }
        return new Sheet(table.code(), table.label(locale()), table.women(), rows);
    }

    private void classes(Breakdown breakdown, boolean rest, boolean sparse, List<Row> rows) {
        for (String line : breakdown.lines()) {
            long all = now.amount(breakdown.part(), line, Figure.ALL);
            long earlier = before.amount(breakdown.part(), line, Figure.ALL);
            boolean unknown = line.equals(Breakdown.REST);
            if ((unknown && (!rest || all + earlier == 0)) || (sparse && all + earlier == 0)) {
                continue;
            }
            rows.add(new Row(
                    "",
                    words.line(breakdown, line),
                    false,
                    false,
                    all,
                    earlier,
                    now.amount(breakdown.part(), line, Figure.WOMEN)));
        }
    }

    private static long sum(Report report, List<Figure> figures, boolean women) {
        return figures.stream()
                .mapToLong(f -> report.amount(f.part(), f.line(), women ? Figure.WOMEN : f.column()))
                .sum();
    }

    private Locale locale() {
        return texts.locale();
    }
}
