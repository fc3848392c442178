package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MovementSignals;
import vn.dangvu.membership.RowsOf;

/** Reads what there is about one member: of the scope, or of the caller himself. */
@ApplicationScoped
class SignalReader {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private SignalRows rows;

    @Inject
    private SignalAnswers answers;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    @Any
    private Instance<MovementSignals> movements;

    @Inject
    private OfficialClock clock;

    /** Where the member is at home, between two branches still the old one, or a guest; in the scope. */
    record Place(long memberId, String name, long unitId, String unit, String path) {}

    /** @throws AccessRefused outside the scope or not there at all */
    Place place(Scope scope, long memberId) {
        return sql.first(
                        Clause.of(
                                        """
                                        select f.full_name, u.id, u.short_name, a.path from (
                                            select m.id as member_id, m.unit_id, m.path, 0 as place from membership.member m where m.id = ?
                                            union all select g.member_id, g.unit_id, g.path, 1 from membership.affiliation g
                                            where g.member_id = ? and g.superseded_at = 'infinity' and g.valid_to = 'infinity') a
                                        join membership.unit u on u.id = a.unit_id
                                        join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                        where""",
                                        memberId,
                                        memberId)
                                .then(whose(scope, memberId).where("a.path", "a.member_id"))
                                .then("order by a.place limit 1"),
                        row -> new Place(
                                memberId,
                                row.getString("full_name"),
                                row.getLong("id"),
                                row.getString("short_name"),
                                row.getString("path")))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    MemberSignals of(Scope scope, Place place, int year) {
        SignalSpan span = SignalSpan.of(year, clock.today());
        SignalRules rules = SignalRules.of(law.asOf(span.day(), place.path()));
        List<SignalRow> found = rows(scope, place.memberId(), span, rules);
        List<SignalAnswer> said = answers.of(scope, place.memberId());
        List<MeetingAttendance.Missed> missed = has(found, SignalKind.UNEXCUSED)
                ? attendance.missed(scope, place.memberId(), span.first(), span.day())
                : List.of();
        List<MemberSignals.Relief> reliefs =
                has(found, SignalKind.OWED) ? reliefs(place.memberId(), span) : List.<MemberSignals.Relief>of();
        List<MovementSignals.Signal> moving = found.stream().anyMatch(r -> r.since() != null)
                ? movements.stream()
                        .flatMap(m -> m.of(scope, place.memberId(), span.day()).stream())
                        .toList()
                : List.of();
        return new MemberSignals(
                place.memberId(),
                place.name(),
                place.unitId(),
                place.unit(),
                span.year(),
                rules,
                found.stream()
                        .map(r -> card(r, rules, missed, reliefs, moving, said))
                        .toList());
    }

    private static boolean has(List<SignalRow> found, SignalKind kind) {
        return found.stream().anyMatch(r -> r.kind() == kind);
    }

    /** Levels by the reading in force. */
    List<SignalRow> rows(Scope scope, long memberId, SignalSpan span, SignalRules rules) {
        RowsOf whose = whose(scope, memberId);
        var asked = new SignalRows.Asked(whose, whose, span, rules, rules.reading(), Set.of(SignalKind.values()));
        return sql.list(
                Clause.of("select s.*, f.full_name, u.id as unit_id, u.short_name from (")
                        .then(rows.of(asked))
                        .then(")" + SignalReading.NAMED + " order by s.level desc, s.since, s.kind"),
                row -> SignalReading.row(row, span, rules, rules.reading()));
    }

    /** The own evidence stands wherever it is; another's only in the scope. */
    static RowsOf whose(Scope scope, long memberId) {
        boolean own = Long.valueOf(memberId).equals(scope.self());
        return (path, member) -> {
            Clause his = Clause.of(member + " = ?", memberId);
            return own ? his : his.and(scope.within(path));
        };
    }

    private List<MemberSignals.Relief> reliefs(long memberId, SignalSpan span) {
        return sql.list(
                Clause.of(
                        "select id, from_month, to_month, applied_on from membership.dues_relief where member_id = ? and approved_at is null"
                                + " and withdrawn_at is null and from_month <= ? and to_month > ? order by from_month, id",
                        memberId,
                        span.lastOwed().atDay(1),
                        span.first()),
                row -> new MemberSignals.Relief(
                        row.getLong("id"),
                        YearMonth.from(Sql.date(row, "from_month")),
                        YearMonth.from(Sql.date(row, "to_month")).minusMonths(1),
                        Sql.date(row, "applied_on")));
    }

    private static MemberSignals.Card card(
            SignalRow row,
            SignalRules rules,
            List<MeetingAttendance.Missed> missed,
            List<MemberSignals.Relief> reliefs,
            List<MovementSignals.Signal> moving,
            List<SignalAnswer> said) {
        MovementSignals.Signal record = row.since() == null
                ? null
                : moving.stream()
                        .filter(m -> m.kind().equals(row.kind().code()) && m.subjectId() == row.subjectId())
                        .findFirst()
                        .orElse(null);
        Citation citation =
                row.kind().inMonths() ? rules.citation(row.kind()) : record == null ? null : record.citation();
        return new MemberSignals.Card(
                row,
                citation,
                row.kind() == SignalKind.UNEXCUSED ? missed : List.of(),
                row.kind() == SignalKind.OWED ? reliefs : List.of(),
                record,
                said.stream()
                        .filter(a -> a.kind() == row.kind() && a.subjectId() == row.subjectId())
                        .toList());
    }

    LocalDate today() {
        return clock.today();
    }
}
