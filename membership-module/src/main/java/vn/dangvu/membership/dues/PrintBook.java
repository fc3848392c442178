package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** The book of the fee of a branch and a year (S01/ĐP, part I): it holds incomes, so only whoever keeps the fee prints it. */
@UseCase("dues.income")
@ApplicationScoped
public class PrintBook {
    private static final String FORM = "S01-ĐP";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private DuesReader reader;

    @Inject
    private UnitPapers papers;

    private record Income(YearMonth from, YearMonth end, long amount) {}

    public Printed print(Scope scope, long unitId, int year, Format format) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).detail(FORM + " " + year + " " + format);
        List<DuesYear> rows = reader.read(
                Clause.of("d.unit_id = ? and", unitId).then(scope.within("d.path")),
                YearMonth.of(year, 1),
                YearMonth.of(year, 12));
        LocalDate day = LocalDate.of(year, 12, 31);
        Values values = papers.undated(unitId, day).put("year", year).table("months", lines(rows, incomes(rows)));
        return papers.kept(
                scope,
                new Subject(unit.path(), "dues-book", unitId),
                new Issue(FORM, "", day, "-" + year),
                values,
                format);
    }

    private Map<Long, List<Income>> incomes(List<DuesYear> rows) {
        var incomes = new HashMap<Long, List<Income>>();
        sql.list(
                Clause.of(
                        "select * from membership.dues_basis where member_id = any (?) and superseded_at = 'infinity'",
                        (Object) rows.stream().map(DuesYear::memberId).toArray(Long[]::new)),
                row -> incomes.computeIfAbsent(row.getLong("member_id"), m -> new ArrayList<>())
                        .add(new Income(
                                YearMonth.from(Sql.date(row, "from_month")),
                                Sql.date(row, "to_month") == null ? null : YearMonth.from(Sql.date(row, "to_month")),
                                row.getLong("income") + row.getLong("extra"))));
        return incomes;
    }

    private static List<Map<String, String>> lines(List<DuesYear> rows, Map<Long, List<Income>> incomes) {
        var lines = new ArrayList<Map<String, String>>();
        int number = 0;
        for (DuesYear row : rows) {
            number++;
            long before = 0;
            boolean first = true;
            for (Cell cell : row.cells()) {
                if (cell.state() == Cell.State.ABSENT || cell.state() == Cell.State.AHEAD) {
                    continue;
                }
                lines.add(line(first ? number : 0, row, cell, before, incomes.getOrDefault(row.memberId(), List.of())));
                before += cell.owed();
                first = false;
            }
        }
        return lines;
    }

    private static Map<String, String> line(int number, DuesYear row, Cell cell, long before, List<Income> incomes) {
        var line = new HashMap<String, String>();
        if (number > 0) {
            line.put("number", Integer.toString(number));
            line.put("name", row.name());
        }
        line.put("month", Tills.label(cell.month()));
        if (cell.state() == Cell.State.EXEMPT) {
            line.put("exempt", "X");
            return line;
        }
        incomes.stream()
                .filter(i -> !cell.month().isBefore(i.from())
                        && (i.end() == null || cell.month().isBefore(i.end())))
                .filter(i -> i.amount() > 0)
                .findFirst()
                .ifPresent(i -> line.put("income", Values.dong(i.amount())));
        long due = cell.due() == null || cell.state() == Cell.State.ELSEWHERE ? 0 : cell.due();
        line.put("due", Values.dong(due));
        line.put("before", Values.dong(before));
        line.put("sum", Values.dong(due + before));
        line.put("paid", Values.dong(cell.paid()));
        line.put("rest", Values.dong(before + cell.owed()));
        return line;
    }
}
