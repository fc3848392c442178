package vn.dangvu.evaluation.differences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.figures.Breakdown;

/**
 * The levels of all years, and those of one year by every class. Added up by the database: two statements and the local
 * rules, however many members.
 */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class CompareLevels {
    /** Everybody is read once and counted in each class; a group is called as in the latest review that has it. */
    private static final String COUNTED =
            """
            select d.dimension, d.value, n.name, d.level, d.people from (
                select case grouping(r.branch, r.in_group, r.sex, r.age, r.majority, r.ethnicity) when 31 then 'branch' when 47 then 'group'
                    when 55 then 'sex' when 59 then 'age' when 61 then 'majority' when 62 then 'ethnicity' end as dimension,
                coalesce(r.branch, r.in_group, r.sex, r.age, r.majority, r.ethnicity) as value, r.short_name, r.level, count(*) as people from""";

    private static final String CLASSES =
            """
            group by grouping sets ((r.branch, r.short_name, r.level), (r.in_group, r.level), (r.sex, r.level), (r.age, r.level),
                (r.majority, r.level), (r.ethnicity, r.level))) d
            cross join lateral (select case d.dimension when 'branch' then d.short_name when 'group' then (
                select g.name from evaluation.campaign_group g join evaluation.campaign c on c.id = g.campaign_id
                where c.year = ? and c.called_off_at is null and g.code = d.value order by g.id desc limit 1) end as name) n
            order by d.dimension, n.name collate membership.vi_counting, d.value""";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    private record Cell(String dimension, String value, String name, RatingLevel level, long people) {}

    /** @param year 0 for the latest that has ratings */
    public Comparison of(Scope scope, int year) {
        List<Line> years = years(scope);
        int least = law.asOf(clock.today()).number("rating.compare-least");
        boolean known = years.stream().anyMatch(l -> l.key().equals(Integer.toString(year)));
        if (years.isEmpty()) {
            return new Comparison(0, years, new Line("0", null, Map.of()), Map.of(), least);
        }
        Line whole = years.stream()
                .filter(l -> !known || l.key().equals(Integer.toString(year)))
                .findFirst()
                .orElseThrow();
        int shown = Integer.parseInt(whole.key());
        return new Comparison(shown, years, whole, parts(scope, shown), least);
    }

    private List<Line> years(Scope scope) {
        var lines = new LinkedHashMap<String, Map<RatingLevel, Long>>();
        sql.list(
                        Clause.of(
                                        """
                                        select extract(year from e.started_on)::int as year, e.label, count(*) as people from membership.member m
                                        join membership.file_entry e on e.member_id = m.id and e.kind = 'rating' and e.superseded_at = 'infinity'
                                        where m.merged_into is null and""")
                                .then(scope.within("m.path"))
                                .then("group by 1, 2 order by 1 desc"),
                        row -> new Cell(
                                "year",
                                row.getString("year"),
                                null,
                                RatingLevel.of(row.getString("label")),
                                row.getLong("people")))
                .forEach(c -> lines.computeIfAbsent(c.value(), k -> new EnumMap<>(RatingLevel.class))
                        .put(c.level(), c.people()));
        return lines.entrySet().stream()
                .map(e -> new Line(e.getKey(), null, e.getValue()))
                .toList();
    }

    private Map<Dimension, List<Line>> parts(Scope scope, int year) {
        var sums = new EnumMap<Dimension, Map<String, Line>>(Dimension.class);
        sql.list(
                        Clause.of(COUNTED).then(RatedOfYear.table(scope, year)).then(CLASSES, year),
                        row -> new Cell(
                                row.getString("dimension"),
                                row.getString("value"),
                                row.getString("name"),
                                RatingLevel.of(row.getString("level")),
                                row.getLong("people")))
                .forEach(c -> add(sums, c));
        var parts = new EnumMap<Dimension, List<Line>>(Dimension.class);
        sums.forEach((dimension, lines) -> parts.put(dimension, ordered(dimension, lines)));
        return parts;
    }

    private static void add(Map<Dimension, Map<String, Line>> sums, Cell cell) {
        Dimension dimension = Dimension.of(cell.dimension()).orElseThrow();
        String key = dimension.classOf(cell.value());
        Map<String, Line> lines = sums.computeIfAbsent(dimension, d -> new LinkedHashMap<>());
        var levels = new EnumMap<RatingLevel, Long>(RatingLevel.class);
        Line before = lines.get(key);
        if (before != null) {
            levels.putAll(before.levels());
        }
        levels.merge(cell.level(), cell.people(), Long::sum);
        lines.put(key, new Line(key, cell.name(), levels));
    }

    /** Branches and groups by name, ages upwards, ethnic groups by how many; what is not known stands last. */
    private static List<Line> ordered(Dimension dimension, Map<String, Line> lines) {
        var ordered = new ArrayList<>(lines.values());
        Comparator<Line> order = Comparator.comparing(l -> l.key().equals(Dimension.UNKNOWN));
        order = switch (dimension) {
            case BRANCH, GROUP -> order;
            case AGE -> order.thenComparing(l -> Breakdown.AGE.lines().indexOf(l.key()));
            case SEX, MAJORITY, ETHNICITY -> order.thenComparing(Line::total, Comparator.reverseOrder());
        };
        ordered.sort(order);
        return ordered;
    }
}
