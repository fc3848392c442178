package vn.dangvu.admission.figures;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/** The people of every crowd with the classes they fall into, as one query: figures count its rows, lists show them. Always inside the scope. */
final class Crowds {
    private Crowds() {}

    /** Over p: each person of these crowds once, with a column for every {@link Part}. */
    static Clause people(Scope scope, Place place, Question question, Crowd... crowds) {
        Clause crowd = null;
        for (Crowd each : crowds) {
            Clause rows = Clause.of("(").then(of(each, scope, place, question)).then(")");
            crowd = crowd == null ? rows : crowd.then("union all").then(rows);
        }
        return Clause.of(
                        "(select c.who, c.member_id, c.unit_id, c.on_day, f.full_name, f.sort_name, f.born_on, f.born_precision,"
                                + " d.id as dossier_id, 'all'::text as \"all\", c.ended, " + told())
                .then(",")
                .then(age(question))
                .then(
                        """
                        as age, case when coalesce(d.again, false) or f.readmitted_on <= c.on_day or exists (select 1 from membership.standing o
                                where o.member_id = c.member_id and o.superseded_at = 'infinity' and o.standing = 'out'
                                    and o.valid_from < c.on_day) then 'yes' else 'no' end as again,
                            case when c.who <> 'later' then null when s.standing = 'out' then s.reason
                                when exists (select 1 from membership.affiliation h where h.member_id = c.member_id and h.kind = 'home'
                                    and h.superseded_at = 'infinity' and h.unit_id = any (?::bigint[]) and h.valid_from <= ? and h.valid_to > ?)
                                    then coalesce(s.standing, '-') else 'transferred' end as fate,""",
                        place.present(),
                        question.to(),
                        question.to())
                .then(
                        """
                        case when c.who <> 'later' then null else coalesce((select e.label from membership.file_entry e
                            where e.member_id = c.member_id and e.kind = 'rating' and e.superseded_at = 'infinity' and e.started_on <= ?
                                and e.started_on >= date_trunc('year', c.on_day)
                            order by e.started_on desc limit 1), '-') end as rated,""",
                        question.to())
                .then(since("reward", "rewarded", question))
                .then(",")
                .then(since("discipline", "disciplined", question))
                .then("from (")
                .then(crowd)
                .then(
                        """
                        ) c (who, member_id, unit_id, on_day, ended)
                        left join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity'
                            and f.valid_from <= ? and f.valid_to > ?
                        left join membership.standing s on s.member_id = c.member_id and s.superseded_at = 'infinity'
                            and s.valid_from <= ? and s.valid_to > ?
                        left join lateral (select x.id, x.again from admission.dossier x where x.member_id = c.member_id
                            and case c.who when 'ended' then x.ceremony_on < c.on_day else x.ceremony_on = c.on_day end
                            order by x.ceremony_on desc, x.id desc limit 1) d on true
                        offset 0) p""",
                        question.to(),
                        question.to(),
                        question.to(),
                        question.to());
    }

    private static String told() {
        return Stream.of(
                        Part.SEX,
                        Part.MINORITY,
                        Part.ETHNICITY,
                        Part.GENERAL_LEVEL,
                        Part.SCHOOLED,
                        Part.PROFESSIONAL_LEVEL,
                        Part.OCCUPATION_CLASS,
                        Part.YOUTH)
                .map(p -> p.expression() + " as " + p.code())
                .collect(Collectors.joining(", "));
    }

    /** On the last day of the period; adding years to 29/02 gives 28/02, as the register counts years. */
    private static Clause age(Question question) {
        Clause age = Clause.of("case");
        for (int years : Part.agesDescending()) {
            age = age.then(
                    "when f.born_on + interval '" + years + " years' <= ?::date then '" + Part.bandFrom(years) + "'",
                    question.to());
        }
        return age.then("else '-' end");
    }

    /** A line of the file since the admission; of one known to the year or month only, when it may have been since. */
    private static Clause since(String kind, String column, Question question) {
        return Clause.of(
                "case when c.who <> 'later' then null when exists (select 1 from membership.file_entry e where e.member_id = c.member_id"
                        + " and e.kind = '" + kind + "' and e.superseded_at = 'infinity' and e.started_on <= ?"
                        + " and e.started_on + case e.started_precision when 'Y' then interval '1 year' when 'M' then interval '1 month'"
                        + " else interval '1 day' end > c.on_day) then 'yes' else 'no' end as " + column,
                question.to());
    }

    private static Clause of(Crowd crowd, Scope scope, Place place, Question question) {
        return switch (crowd) {
            case ADMITTED -> admitted(crowd, scope, place, question);
            case LATER ->
                admitted(crowd, scope, place, new Question(question.unitId(), question.fiveYearsFrom(), question.to()));
            case ENTERED -> entered(scope, place, question);
            case ENDED -> ended(scope, place, question);
        };
    }

    private static Clause admitted(Crowd crowd, Scope scope, Place place, Question question) {
        return Clause.of("select distinct on (a.member_id) '" + crowd.code()
                        + "'::text as who, a.member_id, a.unit_id, a.valid_from as on_day, null::text as ended from")
                .then(place.stood())
                .then(
                        """
                        join membership.affiliation a on a.unit_id = w.unit_id and a.kind = 'home' and a.arrived_by = 'admission'
                            and a.superseded_at = 'infinity' and a.valid_from >= w.from_day and a.valid_from < w.to_day
                        join membership.standing b on b.member_id = a.member_id and b.superseded_at = 'infinity'
                            and b.standing = 'probationary' and b.valid_from = a.valid_from
                        where a.valid_from between ? and ? and""",
                        question.from(),
                        question.to())
                .then(scope.within("a.path"))
                .then("order by a.member_id, a.valid_from desc");
    }

    private static Clause entered(Scope scope, Place place, Question question) {
        return Clause.of(
                        "select distinct on (a.member_id) 'entered'::text, a.member_id, a.unit_id, greatest(g.admitted_on, g.readmitted_on), null::text from")
                .then(place.stood())
                .then(
                        """
                        join membership.affiliation a on a.unit_id = w.unit_id and a.kind = 'home' and a.arrived_by = 'opening'
                            and a.superseded_at = 'infinity' and a.valid_from >= w.from_day and a.valid_from < w.to_day
                        join membership.member_facts g on g.member_id = a.member_id and g.superseded_at = 'infinity'
                            and g.valid_from <= a.valid_from and g.valid_to > a.valid_from
                        where greatest(g.admitted_on, g.readmitted_on) between ? and ? and""",
                        question.from(),
                        question.to())
                .then(scope.within("a.path"))
                .then("order by a.member_id, a.valid_from desc");
    }

    private static Clause ended(Scope scope, Place place, Question question) {
        return Clause.of("select distinct on (a.member_id) 'ended'::text, a.member_id, a.unit_id, b.valid_from,"
                        + " case b.standing when 'official' then 'official' else b.reason end from")
                .then(place.stood())
                .then(
                        """
                        join membership.affiliation a on a.unit_id = w.unit_id and a.kind = 'home' and a.superseded_at = 'infinity'
                        join membership.standing b on b.member_id = a.member_id and b.superseded_at = 'infinity'
                            and b.standing in ('official', 'out') and a.valid_from < b.valid_from and a.valid_to >= b.valid_from
                            and b.valid_from > w.from_day and b.valid_from <= w.to_day
                        join membership.standing q on q.member_id = a.member_id and q.superseded_at = 'infinity'
                            and q.standing = 'probationary' and q.valid_to = b.valid_from
                        where b.valid_from between ? and ? and a.valid_to >= ? and""",
                        question.from(),
                        question.to(),
                        question.from())
                .then(scope.within("a.path"))
                .then("order by a.member_id, b.valid_from desc");
    }

    /** A row (part, line) for every class of p. */
    static String classes() {
        return Arrays.stream(Part.values())
                .map(p -> "('" + p.code() + "', p." + column(p) + ")")
                .collect(Collectors.joining(", ", "(values ", ") v (part, line)"));
    }

    static String column(Part part) {
        return "\"" + part.code() + "\"";
    }
}
