package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.DuesRecord;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MonthsInYear;
import vn.dangvu.membership.MovementSignals;
import vn.dangvu.membership.RowsOf;

/** The signals as rows: the evidence of whoever keeps it, counted, with the level by a reading and the last answer. */
@ApplicationScoped
class SignalRows {
    private static final String COUNTED =
            """
            select f.*, coalesce((select count(*) from unnest(f.months) m where m >= ?), 0)::integer as in_year,
                coalesce(cardinality(f.months), 0) as rolling, membership.months_in_a_row(f.months) as in_a_row from (""";

    private static final String LEVEL =
            """
            case when c.subject_type <> 'year' then 0 when c.n >= case c.kind when 'owed-months' then ? else ? end then 3
                when c.n >= ? then 2 when c.n >= ? then 1 else 0 end as level""";

    private static final String STATE =
            """
            select l.*, case when a.id is null then 'new' when a.finding is null then 'waiting' when a.finding = 'insufficient' then 'insufficient'
                    when l.since is not null and a.since = l.since or l.since is null and coalesce(l.months, array[]::date[]) <@ a.months then 'accepted' else 'again' end as state,
                case when a.finding = 'accepted' then a.months end as covered
            from (""";

    private static final String ANSWERED =
            """
            ) l left join (select distinct on (a.member_id, a.kind, a.subject_type, a.subject_id) a.id, a.member_id, a.kind, a.subject_type, a.subject_id,
                a.finding, a.months, a.since from membership.signal_answer a where""";

    private static final String LATEST =
            """
            order by a.member_id, a.kind, a.subject_type, a.subject_id, a.id desc) a
                on a.member_id = l.member_id and a.kind = l.kind and a.subject_type = l.subject_type and a.subject_id = l.subject_id
            where exists (select 1 from membership.standing t where t.member_id = l.member_id and t.superseded_at = 'infinity'
                and t.valid_to = 'infinity' and t.standing <> 'out')""";

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private DuesRecord dues;

    @Inject
    @Any
    private Instance<MovementSignals> movements;

    /**
     * @param evidence whose evidence; {@code answers} whose answers
     * @param reading null for whichever finds most
     * @param kinds of those that are wanted; what is left out is not looked for
     */
    record Asked(
            RowsOf evidence,
            RowsOf answers,
            SignalSpan span,
            SignalRules rules,
            String reading,
            Set<SignalKind> kinds) {}

    /** Columns: member_id, path, kind, subject_type, subject_id, months, contested, asked, since, in_year, in_a_row, rolling, n, level, state, covered. */
    Clause of(Asked asked) {
        return of(asked, found(asked));
    }

    /** The same of evidence found before, two lots of {@link #found} put together. */
    Clause of(Asked asked, Clause found) {
        SignalRules rules = asked.rules();
        return Clause.of(STATE)
                .then("select c.*, " + LEVEL, rules.unpaid(), rules.absent(), rules.second(), rules.first())
                .then("from (select k.*, " + count(asked.reading()) + " as n from (")
                .then(COUNTED, asked.span().day().withDayOfYear(1))
                .then(found)
                .then(") f) k) c")
                .then(ANSWERED)
                .then(asked.answers().where("a.path", "a.member_id"))
                .then(LATEST);
    }

    private static String count(String reading) {
        if (reading == null) {
            return "greatest(k.in_year, k.in_a_row, k.rolling)";
        }
        return switch (reading) {
            case MonthsInYear.CONSECUTIVE -> "k.in_a_row";
            case MonthsInYear.ROLLING_YEAR -> "k.rolling";
            default -> "k.in_year";
        };
    }

    Clause found(Asked asked) {
        SignalSpan span = asked.span();
        var parts = new ArrayList<Clause>();
        if (asked.kinds().contains(SignalKind.UNEXCUSED)) {
            parts.add(months(SignalKind.UNEXCUSED, "x.contested, false", span)
                    .then(attendance.unexcused(asked.evidence(), span.first(), span.day()))
                    .then(") x"));
        }
        if (asked.kinds().contains(SignalKind.OWED)) {
            parts.add(months(SignalKind.OWED, "null::date[], x.asked", span)
                    .then(dues.rows(
                            asked.evidence(), span.first(), span.lastOwed().atDay(1)))
                    .then(") x"));
        }
        List<String> moving = asked.kinds().stream()
                .filter(k -> !k.inMonths())
                .map(SignalKind::code)
                .toList();
        if (!moving.isEmpty() && span.current()) {
            for (MovementSignals kept : movements) {
                parts.add(Clause.of(
                                "select x.member_id, x.path, x.kind, x.subject_type, x.subject_id, null::date[] as months, null::date[] as contested,"
                                        + " false as asked, x.since from (")
                        .then(kept.rows(asked.evidence(), span.day()))
                        .then(") x where x.kind = any (?)", (Object) moving.toArray(String[]::new)));
            }
        }
        return parts.stream().reduce((a, b) -> a.then("union all").then(b)).orElseGet(() -> months(
                        SignalKind.UNEXCUSED, "null::date[], false", span)
                .then("select null::bigint as member_id, null as path, null::date[] as months) x where false"));
    }

    private static Clause months(SignalKind kind, String columns, SignalSpan span) {
        return Clause.of(
                "select x.member_id, x.path, ?::text as kind, 'year'::text as subject_type, ?::bigint as subject_id, x.months, "
                        + columns.replace("x.contested, ", "x.contested as contested, ")
                                .replace("null::date[], ", "null::date[] as contested, ")
                        + " as asked, null::date as since from (",
                kind.code(),
                span.year());
    }
}
