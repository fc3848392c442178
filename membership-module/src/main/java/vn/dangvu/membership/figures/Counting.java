package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Counts. A person moving inside the unit is no increase of the unit; it is one of the part that received the person. */
@ApplicationScoped
class Counting {
    private static final String[] FLAGS = {"youth_union_member", "private_owner", "foreign_spouse"};

    @Inject
    private Sql sql;

    private record Place(String path, String name) {}

    Report count(Scope scope, Question question) {
        Place place = place(scope, question.unitId());
        var amounts = new HashMap<Figure, Long>();
        Map<String, String> units = flow(place, question, amounts);
        BigDecimal average = breakdowns(place, question, amounts);
        return new Report(question, place.name(), units, amounts, average);
    }

    private Place place(Scope scope, long unitId) {
        Place place = sql.first(
                        Clause.of("select path, short_name from membership.unit where id = ?", unitId),
                        row -> new Place(row.getString(1), row.getString(2)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(place.path());
        return place;
    }

    // ---- what came and went ----

    private Map<String, String> flow(Place place, Question question, Map<Figure, Long> amounts) {
        Map<String, String> units = new LinkedHashMap<>();
        sql.each(flowQuery(place, question), 0, row -> flowRow(row, amounts, units), ignored -> {});
        return units;
    }

    private static Clause flowQuery(Place place, Question question) {
        PathRange range = PathRange.under(place.path());
        int own = place.path().length();
        Object known = question.knownOn() == null ? new Sql.Null(Types.VARCHAR) : question.knownOn();
        Clause counted = standing("opening", range, own, question.opening())
                .then("union all")
                .then(standing("closing", range, own, question.closing()))
                .then(
                        "union all select split_part(substr(m.path, ?), '/', 1), case when m.other_path is null then"
                                + " case m.kind when 'opening' then 'opening-in' else m.kind end"
                                + " when m.kind in ('transfer-in', 'admission', 'restoration', 'opening') then 'inside-in'"
                                + " else 'inside-out' end, count(*) from membership.movement(?, ?, ?, ?, ?::timestamptz) m"
                                + " where m.other_path is null"
                                + " or split_part(substr(m.path, ?), '/', 1) <> split_part(substr(m.other_path, ?), '/', 1)"
                                + " group by 1, 2",
                        own + 1,
                        range.lo(),
                        range.hi(),
                        question.from(),
                        question.to(),
                        known,
                        own + 1,
                        own + 1);
        return Clause.of("select c.child, c.what, c.n, u.short_name from (")
                .then(counted)
                .then(") c (child, what, n) left join membership.unit u on u.id = nullif(c.child, '')::bigint"
                        + " order by u.short_name collate \"vi-x-icu\" nulls first, c.child");
    }

    private static Clause standing(String what, PathRange range, int own, AsOf asOf) {
        return Clause.of(
                        "select split_part(substr(a.path, ?), '/', 1), '" + what + "', count(*)"
                                + " from membership.affiliation a where a.kind = 'home' and a.path >= ? and a.path < ? and",
                        own + 1,
                        range.lo(),
                        range.hi())
                .then(asOf.holds("a"))
                .then("group by 1, 2");
    }

    private static Boolean flowRow(ResultSet row, Map<Figure, Long> amounts, Map<String, String> units)
            throws SQLException {
        String child = row.getString("child").isEmpty() ? Figure.OWN : row.getString("child");
        String what = row.getString("what");
        units.put(child, row.getString("short_name"));
        amounts.merge(new Figure(Figure.FLOW, child, what), row.getLong("n"), Long::sum);
        if (!what.startsWith("inside-")) {
            amounts.merge(new Figure(Figure.FLOW, Figure.TOTAL, what), row.getLong("n"), Long::sum);
        }
        return true;
    }

    // ---- the closing number divided ----

    private BigDecimal breakdowns(Place place, Question question, Map<Figure, Long> amounts) {
        var average = new AtomicReference<BigDecimal>();
        sql.each(breakdownQuery(place, question.closing()), 0, row -> breakdownRow(row, amounts, average), x -> {});
        return average.get();
    }

    private static Clause breakdownQuery(Place place, AsOf asOf) {
        PathRange range = PathRange.under(place.path());
        Clause people = Clause.of("select f.sex as s0, f.born_on, exists (select 1 from membership.circumstance c"
                        + " where c.member_id = a.member_id and c.kind = 'exempt' and")
                .then(asOf.holds("c"))
                .then(") as exempt");
        for (String flag : FLAGS) {
            people = people.then(", f." + flag);
        }
        for (Breakdown breakdown : Breakdown.values()) {
            people = people.then(",").then(breakdown.expression(asOf)).then("as " + breakdown.part());
        }
        people = people.then(
                        "from membership.affiliation a join membership.member_facts f on f.member_id = a.member_id and")
                .then(asOf.holds("f"))
                .then("left join membership.standing s on s.member_id = a.member_id and")
                .then(asOf.holds("s"))
                .then("left join (select c.member_id from membership.circumstance c where c.kind = 'interrupted' and")
                .then(asOf.known("c"))
                .then("union select o.member_id from membership.standing o where o.standing = 'out' and")
                .then(asOf.known("o"))
                .then(
                        ") l on l.member_id = a.member_id cross join lateral (select case when l.member_id is null then f.seniority_from"
                                + " else membership.seniority_start(f, ?, ?::timestamptz) end as seniority_from) g"
                                + " where a.kind = 'home' and a.path >= ? and a.path < ? and",
                        asOf.date(),
                        asOf.knownOn() == null ? new Sql.Null(Types.VARCHAR) : asOf.knownOn(),
                        range.lo(),
                        range.hi())
                .then(asOf.holds("a"));
        String parts = Stream.of(Breakdown.values()).map(Breakdown::part).collect(Collectors.joining(", "));
        String flags = Stream.of(FLAGS)
                .map(f -> ", count(*) filter (where " + f + ") as " + f)
                .collect(Collectors.joining());
        return Clause.of(
                        "select grouping(" + parts + ") as which, " + parts
                                + ", count(*) as n, count(*) filter (where s0 = 'F') as women,"
                                + " avg(extract(year from age(?::date, born_on))) as average, count(*) filter (where exempt) as exempt"
                                + flags + " from (",
                        asOf.date())
                .then(people)
                .then(") p group by grouping sets ("
                        + Stream.of(Breakdown.values())
                                .map(b -> "(" + b.part() + ")")
                                .collect(Collectors.joining(", "))
                        + ", ())");
    }

    private static Boolean breakdownRow(ResultSet row, Map<Figure, Long> amounts, AtomicReference<BigDecimal> average)
            throws SQLException {
        int which = row.getInt("which");
        Breakdown[] all = Breakdown.values();
        if (Integer.bitCount(which) == all.length) {
            amounts.put(new Figure(Figure.ALL, Figure.ALL, Figure.ALL), row.getLong("n"));
            amounts.put(new Figure(Figure.ALL, Figure.ALL, Figure.WOMEN), row.getLong("women"));
            amounts.put(new Figure("circumstance", "exempt", Figure.ALL), row.getLong("exempt"));
            for (String flag : FLAGS) {
                amounts.put(new Figure("flag", flag, Figure.ALL), row.getLong(flag));
            }
            average.set(row.getBigDecimal("average"));
            return true;
        }
        for (int i = 0; i < all.length; i++) {
            if ((which & (1 << (all.length - 1 - i))) == 0) {
                put(amounts, all[i], row);
            }
        }
        return true;
    }

    private static void put(Map<Figure, Long> amounts, Breakdown breakdown, ResultSet row) throws SQLException {
        String line = row.getString(breakdown.part());
        amounts.put(new Figure(breakdown.part(), line, Figure.ALL), row.getLong("n"));
        if (breakdown != Breakdown.SEX) {
            amounts.put(new Figure(breakdown.part(), line, Figure.WOMEN), row.getLong("women"));
        }
        if (breakdown.says(line)) {
            amounts.merge(new Figure(breakdown.part(), "*", Figure.ALL), row.getLong("n"), Long::sum);
            amounts.merge(new Figure(breakdown.part(), "*", Figure.WOMEN), row.getLong("women"), Long::sum);
        }
    }
}
