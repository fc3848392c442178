package vn.dangvu.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** The figures of a period by branch, and the names behind one. Only for those who may read the help list. */
@UseCase(value = "review.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadReviewReport {
    private static final int MOST = 1000;

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @param unitId null for the sum */
    public record Line(Long unitId, String unit, Map<Figure, Integer> figures) {
        public int of(Figure figure) {
            return figures.getOrDefault(figure, 0);
        }

        public int of(String code) {
            return Figure.of(code).map(this::of).orElse(0);
        }

        /** Plans that ran before, and began, less those that ended, are those that run. */
        public boolean reconciles() {
            int ended = of(Figure.PROGRESSED) + of(Figure.REMOVAL) + of(Figure.TRANSFERRED) + of(Figure.LEFT);
            return of(Figure.RUNNING_BEFORE) + of(Figure.BEGUN) - ended == of(Figure.RUNNING);
        }
    }

    /** @param lines branch by branch, the sum last */
    public record Report(UnitTree.Place unit, Period period, List<Line> lines) {
        public Line sum() {
            return lines.get(lines.size() - 1);
        }
    }

    private record Counted(long unitId, String unit, String figure, int n) {}

    public record Name(Long memberId, String name, String unit, LocalDate on) {}

    /** Two statements. */
    public Report of(Scope scope, long unitId, Period period) {
        UnitTree.Place unit = units.covered(scope, unitId);
        var lines = new LinkedHashMap<Long, Line>();
        var sum = new Line(null, unit.shortName(), new EnumMap<>(Figure.class));
        sql.list(
                        Clause.of(
                                        "select u.id, u.short_name, x.figure, count(x.figure) as n from membership.unit u left join (")
                                .then(ReportRows.of(period))
                                .then(") x on x.unit_id = u.id where u.type like '%branch' and")
                                .then(below(scope, unit, "u.path"))
                                .then(
                                        "and (u.closed_on is null or x.figure is not null) group by u.id, u.short_name, u.name, x.figure"
                                                + " order by u.name collate membership.vi_counting, u.id"),
                        row -> new Counted(
                                row.getLong("id"),
                                row.getString("short_name"),
                                row.getString("figure"),
                                row.getInt("n")))
                .forEach(c -> {
                    Line line = lines.computeIfAbsent(
                            c.unitId(), id -> new Line(id, c.unit(), new EnumMap<>(Figure.class)));
                    Figure.of(String.valueOf(c.figure())).ifPresent(f -> {
                        line.figures().merge(f, c.n(), Integer::sum);
                        sum.figures().merge(f, c.n(), Integer::sum);
                    });
                });
        var all = new ArrayList<>(lines.values());
        all.add(sum);
        return new Report(unit, period, all);
    }

    /** Who stands behind a figure of a unit and below it. */
    public List<Name> names(Scope scope, long unitId, Period period, Figure figure) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("review-report", unit.id(), unit.path()).detail(figure.code());
        return sql.list(
                Clause.of("select x.*, u.short_name from (")
                        .then(ReportRows.of(period))
                        .then(
                                ") x join membership.unit u on u.id = x.unit_id where u.type like '%branch' and x.figure = ? and",
                                figure.code())
                        .then(below(scope, unit, "u.path"))
                        .then(
                                "order by u.name collate membership.vi_counting, x.name collate \"vi-x-icu\", x.on_date limit ?",
                                MOST),
                row -> new Name(
                        Sql.id(row, "member_id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        Sql.date(row, "on_date")));
    }

    /** To print, or to go on with in Word. */
    public byte[] paper(Scope scope, long unitId, Period period, ListPaper<Line> paper, Format format) {
        return file(scope, unitId, period, paper, format.name().toLowerCase(Locale.ROOT))
                .paper(format);
    }

    public void excel(Scope scope, long unitId, Period period, ListPaper<Line> paper, ListFile.Target target) {
        file(scope, unitId, period, paper, "xlsx").excel(target);
    }

    private ListFile<Line> file(Scope scope, long unitId, Period period, ListPaper<Line> paper, String format) {
        Report report = of(scope, unitId, period);
        scope.trail()
                .about("review-report", report.unit().id(), report.unit().path())
                .detail(format + " " + period.year() + " " + period.half());
        return new ListFile<>(paper, sink -> report.lines().forEach(sink));
    }

    private static Clause below(Scope scope, UnitTree.Place unit, String column) {
        PathRange range = PathRange.under(unit.path());
        return Clause.of(column + " >= ? and " + column + " < ? and", range.lo(), range.hi())
                .then(scope.within(column));
    }
}
