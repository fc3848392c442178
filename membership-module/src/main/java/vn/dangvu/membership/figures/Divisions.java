package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roll.Flag;

/** Those present on the last day, and those admitted in the period, divided in every way: by what is true of them on the last day. */
@ApplicationScoped
class Divisions {
    /**
     * Counted together, as one text: few at a time have few classes, a person is then counted four times instead of thirteen, and the
     * database does not mistake the texts for so many that they had to be sorted.
     */
    private static final List<Set<Breakdown>> TOGETHER = List.of(
            EnumSet.range(Breakdown.SEX, Breakdown.ADMITTED),
            EnumSet.range(Breakdown.ETHNICITY, Breakdown.GENERAL_LEVEL),
            EnumSet.range(Breakdown.PROFESSIONAL_LEVEL, Breakdown.OCCUPATION_CLASS));

    private static final String GROUPS =
            IntStream.range(0, TOGETHER.size()).mapToObj(i -> "group" + i).collect(Collectors.joining(", "));
    private static final String SEPARATOR = "|";

    @Inject
    private Sql sql;

    /** @return the average age of those present, null when no birth date is known */
    BigDecimal count(Scope scope, Question question, Stood closing, List<Long> admitted, Map<Figure, Long> amounts) {
        var average = new AtomicReference<BigDecimal>();
        sql.each(
                query(scope, question.closing(), closing, admitted),
                0,
                row -> read(row, amounts, average),
                ignored -> {});
        return average.get();
    }

    private static Clause query(Scope scope, AsOf asOf, Stood closing, List<Long> admitted) {
        Clause crowd = Crowds.present("''::text as who, a.member_id", scope, closing, asOf)
                .then("union all select '" + Figure.NEW + "', unnest(?::bigint[])", (Object)
                        admitted.toArray(Long[]::new));
        return Clause.of(
                        "select who, " + GROUPS + ", count(*) as n, count(*) filter (where woman) as women,"
                                + " avg(extract(year from age(?::date, born_on))::int) as average, count(*) filter (where exempt) as exempt"
                                + flags(f -> ", count(*) filter (where " + f.code() + ") as " + f.code()) + " from (",
                        asOf.date())
                .then(people(crowd, asOf))
                .then(") p group by who, grouping sets (" + GROUPS + ", ())");
    }

    private static String flags(Function<Flag, String> each) {
        return Stream.of(Flag.values()).map(each).collect(Collectors.joining());
    }

    private static Clause people(Clause crowd, AsOf asOf) {
        Clause people = Clause.of("select f.who, f.sex = 'F' as woman, f.born_on, f.exempt"
                + flags(f -> ", " + f.condition() + " as " + f.code()));
        for (int i = 0; i < TOGETHER.size(); i++) {
            people = people.then(", concat_ws('" + SEPARATOR + "'");
            for (Breakdown breakdown : TOGETHER.get(i)) {
                people = people.then(",").then(breakdown.expression(asOf));
            }
            people = people.then(") as group" + i);
        }
        return people.then("from (").then(described(crowd, asOf)).then(") f offset 0");
    }

    /** Each person once with all that classes are told by; apart, because every class would otherwise ask for the seniority anew. */
    private static Clause described(Clause crowd, AsOf asOf) {
        return Clause.of("select a.who, f.*, s.standing, exists (select 1 from membership.circumstance c"
                        + " where c.member_id = a.member_id and c.kind = 'exempt' and")
                .then(asOf.holds("c"))
                .then(") as exempt, case when exists (select 1 from membership.circumstance c"
                        + " where c.member_id = a.member_id and c.kind = 'interrupted' and")
                .then(asOf.known("c"))
                .then(
                        ") or exists (select 1 from membership.standing o where o.member_id = a.member_id and o.standing = 'out' and")
                .then(asOf.known("o"))
                .then(
                        ") then (select membership.seniority_start(x, ?, ?::timestamptz) from membership.member_facts x where x.id = f.id)"
                                + " else f.seniority_from end as served_from from (",
                        asOf.date(),
                        Crowds.known(asOf))
                .then(crowd)
                .then(") a join membership.member_facts f on f.member_id = a.member_id and")
                .then(asOf.holds("f"))
                .then("left join membership.standing s on s.member_id = a.member_id and")
                .then(asOf.holds("s"))
                .then("offset 0");
    }

    private static Boolean read(ResultSet row, Map<Figure, Long> amounts, AtomicReference<BigDecimal> average)
            throws SQLException {
        String who = row.getString("who");
        for (int i = 0; i < TOGETHER.size(); i++) {
            String classes = row.getString("group" + i);
            if (classes != null) {
                classed(row, who, TOGETHER.get(i), classes, amounts);
                return true;
            }
        }
        whole(row, who, amounts);
        if (who.isEmpty()) {
            average.set(row.getBigDecimal("average"));
        }
        return true;
    }

    private static void classed(
            ResultSet row, String who, Set<Breakdown> breakdowns, String classes, Map<Figure, Long> amounts)
            throws SQLException {
        Iterator<String> line = List.of(classes.split(Pattern.quote(SEPARATOR))).iterator();
        for (Breakdown breakdown : breakdowns) {
            add(amounts, who, breakdown, line.next(), row);
        }
    }

    private static void whole(ResultSet row, String who, Map<Figure, Long> amounts) throws SQLException {
        amounts.put(new Figure(who + Figure.ALL, Figure.ALL, Figure.ALL), row.getLong("n"));
        amounts.put(new Figure(who + Figure.ALL, Figure.ALL, Figure.WOMEN), row.getLong("women"));
        amounts.put(new Figure(who + Figure.CIRCUMSTANCE, "exempt", Figure.ALL), row.getLong("exempt"));
        for (Flag flag : Flag.values()) {
            amounts.put(new Figure(who + Figure.FLAG, flag.code(), Figure.ALL), row.getLong(flag.code()));
        }
    }

    private static void add(Map<Figure, Long> amounts, String who, Breakdown breakdown, String line, ResultSet row)
            throws SQLException {
        String part = who + breakdown.part();
        add(amounts, part, line, Figure.ALL, row.getLong("n"));
        if (breakdown != Breakdown.SEX) {
            add(amounts, part, line, Figure.WOMEN, row.getLong("women"));
        }
        if (breakdown.says(line)) {
            add(amounts, part, "*", Figure.ALL, row.getLong("n"));
            add(amounts, part, "*", Figure.WOMEN, row.getLong("women"));
        }
    }

    private static void add(Map<Figure, Long> amounts, String part, String line, String column, long more) {
        amounts.merge(new Figure(part, line, column), more, Long::sum);
    }
}
