package vn.dangvu.admission.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.RatingLevel;

/** A way to divide people, by what is written of them on the last day of the period; {@code -} when nothing is, or nothing that is a class. */
public enum Part {
    ALL,
    SEX,
    AGE,
    MINORITY,
    ETHNICITY(ClassList.ETHNICITY),
    GENERAL_LEVEL(ClassList.GENERAL_LEVEL),
    /** Upper secondary school, or what only follows on it. */
    SCHOOLED,
    PROFESSIONAL_LEVEL(ClassList.PROFESSIONAL_LEVEL),
    OCCUPATION_CLASS(ClassList.OCCUPATION_CLASS),
    AGAIN,
    YOUTH,
    ENDED,
    FATE,
    /** The level of the last yearly rating since the admission. */
    RATED,
    REWARDED,
    DISCIPLINED;

    /** What is not known, or is of no class. */
    public static final String REST = "-";

    private static final ClassLists LISTS = new ClassLists();
    private static final String KINH = "Kinh";
    /** As in the official tables of members, so that both can be held beside each other. */
    private static final List<Integer> AGES = List.of(18, 31, 36, 41, 46, 51, 56, 61);

    private static final List<String> OUT = List.of("removal", "resignation", "expulsion", "cancelled", "death");

    private final ClassList list;

    Part() {
        this(null);
    }

    Part(ClassList list) {
        this.list = list;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The official classes behind it, empty when it has its own. */
    public Optional<ClassList> list() {
        return Optional.ofNullable(list);
    }

    static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    /** Every class in the order of the tables, the rest last. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        switch (this) {
            case ALL -> {
                return List.of("all");
            }
            case SEX -> lines.addAll(List.of("M", "F"));
            case AGE -> {
                for (int i = 0; i < AGES.size(); i++) {
                    lines.add(band(i));
                }
            }
            case MINORITY -> lines.addAll(List.of("kinh", "minority"));
            case SCHOOLED, AGAIN, YOUTH, REWARDED, DISCIPLINED -> lines.addAll(List.of("yes", "no"));
            case ENDED -> {
                lines.add("official");
                lines.addAll(OUT);
            }
            case FATE -> {
                lines.addAll(List.of("official", "probationary", "transferred"));
                lines.addAll(OUT);
            }
            case RATED -> Stream.of(RatingLevel.values()).map(RatingLevel::code).forEach(lines::add);
            default -> LISTS.items(list).forEach(i -> lines.add(i.code()));
        }
        lines.add(REST);
        return lines;
    }

    private static String band(int i) {
        return AGES.get(i) + "-" + (i + 1 < AGES.size() ? String.valueOf(AGES.get(i + 1) - 1) : "");
    }

    /** The class as SQL over the facts f; for the parts that facts tell. */
    String expression() {
        return switch (this) {
            case SEX -> "coalesce(f.sex, '-')";
            case MINORITY ->
                "case when f.ethnicity = '" + KINH + "' then 'kinh' when " + known("f.ethnicity", minorities())
                        + " then 'minority' else '-' end";
            case SCHOOLED ->
                "case when f.general_level = 'upper-secondary' or f.professional_level in ('college', 'university', 'master', 'doctor') then 'yes'"
                        + " when f.general_level in ('literate', 'primary', 'lower-secondary') then 'no' else '-' end";
            case YOUTH -> "case f.youth_union_member when true then 'yes' when false then 'no' else '-' end";
            case ETHNICITY, GENERAL_LEVEL, PROFESSIONAL_LEVEL, OCCUPATION_CLASS ->
                "case when "
                        + known(
                                "f." + code(),
                                LISTS.items(list).stream()
                                        .map(ClassLists.Item::code)
                                        .toList())
                        + " then f." + code() + " else '-' end";
            default -> throw new IllegalStateException(name());
        };
    }

    /** Of the day of birth, with the day as the one parameter of each band: somebody of 29/02 has the birthday on 28/02. */
    static List<Integer> agesDescending() {
        return AGES.stream().sorted((a, b) -> b - a).toList();
    }

    static String bandFrom(int age) {
        return band(AGES.indexOf(age));
    }

    private static List<String> minorities() {
        return LISTS.items(ClassList.ETHNICITY).stream()
                .filter(i -> !i.none() && !i.code().equals(KINH))
                .map(ClassLists.Item::code)
                .toList();
    }

    private static String known(String column, List<String> codes) {
        return column + " in ("
                + codes.stream().map(c -> "'" + c.replace("'", "''") + "'").collect(Collectors.joining(", ")) + ")";
    }
}
