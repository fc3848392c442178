package vn.dangvu.membership.roll;

import java.time.LocalDate;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;

/** What each criterion asks of the row: a affiliation, f facts, s standing, u unit. Values only travel as parameters. */
final class Conditions {
    private static final int MOST_NAMED = 10_000;

    private Conditions() {}

    static Clause of(Criterion criterion, String value, AsOf asOf) {
        return switch (criterion) {
            case TEXT -> text(value);
            case STANDING ->
                value.equals("-")
                        ? Clause.of("(s.standing is null or s.standing = 'out')")
                        : Clause.of("s.standing = ?", value);
            case CIRCUMSTANCE -> circumstance(value, asOf);
            case SEX -> value.equals("-") ? Clause.of("f.sex is null") : Clause.of("f.sex = ?", value);
            case AGE -> span(Clause.of("f.born_on"), value, asOf.date());
            case SENIORITY -> seniority(value, asOf);
            case ETHNICITY,
                    RELIGION,
                    GENERAL_LEVEL,
                    PROFESSIONAL_LEVEL,
                    ACADEMIC_TITLE,
                    POLITICAL_THEORY,
                    OCCUPATION_CLASS -> Classes.condition(criterion, value);
            case FLAG -> Clause.of(Flag.of(value).map(Flag::condition).orElse("false"));
            case ADMITTED -> between("coalesce(f.decided_on, f.admitted_on)", value);
            case GAP ->
                Clause.of(
                        value.equals("*")
                                ? FileGap.any()
                                : FileGap.of(value).map(FileGap::condition).orElse("false"));
            case UNIT, STATE, MOVEMENT, PROVINCE, FRAME -> Clause.of("true"); // they choose the rows themselves
        };
    }

    private static Clause text(String value) {
        SearchWords words = SearchWords.of(value);
        Clause clause = Clause.of("true");
        if (words.folded().isPresent()) {
            clause = clause.and(Clause.of(
                    "a.member_id in (select membership.named_in_scope(?, ?))",
                    words.folded().get(),
                    MOST_NAMED));
        }
        if (words.marked().isPresent()) {
            clause = clause.and(Clause.of(
                    "membership.name_words(f.folded, f.lowered) @@ ?::tsquery",
                    words.marked().get()));
        }
        if (words.year().isPresent()) {
            int year = words.year().get();
            clause = clause.and(Clause.of(
                    "f.born_on >= ? and f.born_on < ?", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        }
        if (words.digits().isPresent()) {
            clause = clause.and(Clause.of(
                    "a.member_id in (select membership.numbered_in_scope(?, ?, ?))",
                    words.digits().get(),
                    words.whole(),
                    MOST_NAMED));
        }
        return clause;
    }

    private static Clause circumstance(String value, AsOf asOf) {
        Clause any = Clause.of("exists (select 1 from membership.circumstance c where c.member_id = a.member_id and")
                .then(asOf.holds("c"));
        return value.equals("-") ? Clause.of("not").then(any).then(")") : any.then("and c.kind = ?)", value);
    }

    private static Clause seniority(String value, AsOf asOf) {
        Clause official = Clause.of("s.standing = 'official'");
        return value.equals("-")
                ? Clause.of("(s.standing is distinct from 'official' or")
                        .then(span(Seniority.start(asOf), value, asOf.date()))
                        .then(")")
                : official.and(span(Seniority.start(asOf), value, asOf.date()));
    }

    private static Clause span(Clause start, String value, LocalDate day) {
        if (value.equals("-")) {
            return Clause.of("(").then(start).then("is null or").then(start).then("> ?)", day);
        }
        AgeBand band = AgeBand.of(value);
        Clause from = start.then("<= ?", band.latestStart(day));
        return band.to() == null ? from : from.and(start.then("> ?", band.startsAfter(day)));
    }

    private static Clause between(String column, String value) {
        if (value.equals("-")) {
            return Clause.of(column + " is null");
        }
        String[] ends = value.split("\\.\\.", -1);
        Clause clause = Clause.of(column + " is not null");
        if (!ends[0].isBlank()) {
            clause = clause.and(Clause.of(column + " >= ?", LocalDate.parse(ends[0])));
        }
        if (ends.length > 1 && !ends[1].isBlank()) {
            clause = clause.and(Clause.of(column + " <= ?", LocalDate.parse(ends[1])));
        }
        return clause;
    }
}
