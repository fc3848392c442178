package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * @param whole what shares are of
     * @param balanced the equation of the table holds, each of its divisions adds up
     */
    public record Sheet(String code, String title, boolean women, long whole, boolean balanced, List<Row> rows) {}

    /**
     * @param head a heading without numbers of its own
     * @param figure whose names the number opens, null for none
     */
    public record Row(
            String mark,
            String label,
            boolean head,
            boolean strong,
            Figure figure,
            long now,
            long before,
            long women) {}

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
        boolean balanced = now.reconciled() && before.reconciled();
        boolean fresh = false;
        for (Layouts.Line line : table.lines()) {
            if (line.each() != null) {
                rows.add(new Row(line.mark(), line.label(texts.locale()), true, true, null, 0, 0, 0));
                fresh = line.each().startsWith(Figure.NEW);
                balanced &= fresh ? now.completeOfNew(line.breakdown()) : now.complete(line.breakdown());
                classes(line, table.women(), rows);
            } else if (!line.unlessZero() || sum(now, line.value()) + sum(before, line.value()) > 0) {
                rows.add(row(line));
            }
        }
        long whole = now.amount(fresh ? Figure.NEW + Figure.ALL : Figure.ALL, Figure.ALL, Figure.ALL);
        return new Sheet(table.code(), table.label(texts.locale()), table.women(), whole, balanced, rows);
    }

    private Row row(Layouts.Line line) {
        List<Figure> value = line.value();
        return new Row(
                line.mark(),
                line.label(texts.locale()),
                value.isEmpty(),
                line.mark().matches("[A-Z]+"),
                value.size() == 1 ? value.get(0) : null,
                sum(now, value),
                sum(before, value),
                0);
    }

    private void classes(Layouts.Line line, boolean sparse, List<Row> rows) {
        Breakdown breakdown = line.breakdown();
        for (String one : breakdown.lines()) {
            var figure = new Figure(line.each(), one, Figure.ALL);
            long all = sum(now, List.of(figure));
            long earlier = sum(before, List.of(figure));
            boolean unknown = one.equals(Breakdown.REST);
            if ((unknown && (!line.rest() || all + earlier == 0)) || (sparse && all + earlier == 0)) {
                continue;
            }
            long women = now.amount(line.each(), one, Figure.WOMEN);
            rows.add(new Row("", words.line(breakdown, one), false, false, figure, all, earlier, women));
        }
    }

    private static long sum(Report report, List<Figure> figures) {
        return figures.stream()
                .mapToLong(f -> report.amount(f.part(), f.line(), f.column()))
                .sum();
    }
}
