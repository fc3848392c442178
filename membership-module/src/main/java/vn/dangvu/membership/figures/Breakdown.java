package vn.dangvu.membership.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.roll.AgeBand;
import vn.dangvu.membership.roll.Criterion;

/** A way to divide the members of the closing day; every member falls into one class, {@code -} when nothing fits. */
public enum Breakdown {
    SEX(Criterion.SEX),
    STANDING(Criterion.STANDING),
    AGE(Criterion.AGE),
    SENIORITY(Criterion.SENIORITY),
    ADMITTED(Criterion.ADMITTED),
    ETHNICITY(Criterion.ETHNICITY),
    RELIGION(Criterion.RELIGION),
    GENERAL_LEVEL(Criterion.GENERAL_LEVEL),
    PROFESSIONAL_LEVEL(Criterion.PROFESSIONAL_LEVEL),
    ACADEMIC_TITLE(Criterion.ACADEMIC_TITLE),
    POLITICAL_THEORY(Criterion.POLITICAL_THEORY),
    OCCUPATION_CLASS(Criterion.OCCUPATION_CLASS);

    /** What nothing fits. */
    public static final String REST = "-";

    private static final ClassLists LISTS = new ClassLists();

    private final Criterion criterion;

    Breakdown(Criterion criterion) {
        this.criterion = criterion;
    }

    /** The condition of a list that shows the names of a class. */
    public Criterion criterion() {
        return criterion;
    }

    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Breakdown> of(String part) {
        return Arrays.stream(values()).filter(b -> b.part().equals(part)).findFirst();
    }

    /** Every class in the order of the tables, the rest last. */
    public List<String> lines() {
        var lines = new ArrayList<>(classes());
        lines.add(REST);
        return lines;
    }

    List<String> classes() {
        return switch (this) {
            case SEX -> List.of("M", "F");
            case STANDING -> List.of("official", "probationary");
            case AGE, SENIORITY, ADMITTED -> Layouts.shipped().bands(part());
            default ->
                LISTS.items(ClassList.valueOf(name())).stream()
                        .map(ClassLists.Item::code)
                        .toList();
        };
    }

    /** A class that says something: an ethnic group other than Kinh, a religion. */
    boolean says(String line) {
        return (this == ETHNICITY || this == RELIGION)
                && !line.equals("Kinh")
                && LISTS.item(ClassList.valueOf(name()), line)
                        .filter(i -> !i.none())
                        .isPresent();
    }

    /** The class of a member as SQL over f: the facts, the standing, and the start of seniority. */
    Clause expression(AsOf asOf) {
        return switch (this) {
            case SEX -> Clause.of("coalesce(f.sex, '-')");
            case STANDING ->
                Clause.of("case when f.standing in ('official', 'probationary') then f.standing else '-' end");
            case AGE -> spans("f.born_on", asOf);
            case SENIORITY ->
                Clause.of("case when f.standing = 'official' then")
                        .then(spans("f.served_from", asOf))
                        .then("else '-' end");
            case ADMITTED -> periods("coalesce(f.decided_on, f.admitted_on)");
            default -> known("f." + part());
        };
    }

    private Clause known(String column) {
        return Clause.of("case when " + column + " in ("
                + classes().stream().map(c -> "'" + c + "'").collect(Collectors.joining(", ")) + ") then " + column
                + " else '-' end");
    }

    private Clause spans(String column, AsOf asOf) {
        Clause sql = Clause.of("case");
        for (String line : classes()) {
            AgeBand band = AgeBand.of(line);
            sql = sql.then("when " + column + " <= ?::date", band.latestStart(asOf.date()));
            if (band.to() != null) {
                sql = sql.then("and " + column + " > ?::date", band.startsAfter(asOf.date()));
            }
            sql = sql.then("then '" + line + "'");
        }
        return sql.then("else '-' end");
    }

    private Clause periods(String column) {
        StringBuilder sql = new StringBuilder("case");
        for (String line : classes()) {
            String[] ends = line.split("\\.\\.", -1);
            sql.append(" when ").append(column).append(" is not null");
            sql.append(ends[0].isEmpty() ? "" : " and " + column + " >= date '" + ends[0] + "'");
            sql.append(ends[1].isEmpty() ? "" : " and " + column + " <= date '" + ends[1] + "'");
            sql.append(" then '").append(line).append("'");
        }
        return Clause.of(sql + " else '-' end");
    }
}
