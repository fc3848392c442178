package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.DuesRecord;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MovementSignals;

/** What is on file about a member that a ground could rest on, and what would follow. Nothing is proposed: whoever opens a case chooses the ground. */
@UseCase("leaving.keep")
@ApplicationScoped
public class OfferLeavingEvidence {
    @Inject
    private Sql sql;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private DuesRecord dues;

    @Inject
    @Any
    private Instance<MovementSignals> movements;

    @Inject
    private Consequences consequences;

    @Inject
    private OfficialClock clock;

    /** What the member answered to a signal and what the branch found, null while it waits. */
    public record Answered(LocalDate on, String words, String finding, String reason) {}

    /**
     * @param absent months of the year missed without a reason, {@code contested} entries the member says are wrong
     * @param unpaid months of the last year owed
     * @param moving signals of movement and contact
     */
    public record Offered(
            long memberId,
            String name,
            String unit,
            List<YearMonth> absent,
            int contested,
            List<YearMonth> unpaid,
            List<MovementSignals.Signal> moving,
            List<Answered> answers) {}

    public Offered of(Scope scope, long memberId) {
        record Whom(String path, String name, String unit) {}
        Whom whom = sql.first(
                        Clause.of(
                                "select m.path, f.full_name, u.short_name from membership.member m join membership.unit u on u.id = m.unit_id"
                                        + " join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity'"
                                        + " and f.valid_to = 'infinity' where m.id = ?",
                                memberId),
                        row -> new Whom(row.getString(1), row.getString(2), row.getString(3)))
                .filter(w -> scope.covers(w.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("member", memberId, whom.path());
        LocalDate today = clock.today();
        var counted = attendance.of(scope, memberId, today.withDayOfYear(1), today);
        return new Offered(
                memberId,
                whom.name(),
                whom.unit(),
                counted.map(MeetingAttendance.Counts::unexcusedMonths).orElse(List.of()),
                counted.map(MeetingAttendance.Counts::contested).orElse(0),
                unpaid(scope, memberId, today),
                movements.stream()
                        .flatMap(m -> m.of(scope, memberId, today).stream())
                        .toList(),
                answers(scope, memberId));
    }

    /** By the ground, of a decision today. */
    public List<Finding> consequences(Scope scope, Chain chain, Ground ground) {
        return consequences.of(chain, ground, clock.today());
    }

    private List<YearMonth> unpaid(Scope scope, long memberId, LocalDate today) {
        LocalDate last = today.withDayOfMonth(1).minusMonths(1);
        return sql
                .list(
                        dues.rows(
                                (path, member) ->
                                        Clause.of(member + " = ?", memberId).and(scope.within(path)),
                                last.minusMonths(11),
                                last),
                        row -> months((Object[]) row.getArray("months").getArray()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<YearMonth> months(Object[] days) {
        var months = new ArrayList<YearMonth>();
        Arrays.stream(days)
                .map(d -> ((java.sql.Date) d).toLocalDate())
                .map(YearMonth::from)
                .forEach(months::add);
        return months;
    }

    private List<Answered> answers(Scope scope, long memberId) {
        return sql.list(
                Clause.of("select * from membership.signal_answer a where a.member_id = ? and", memberId)
                        .then(scope.within("a.path"))
                        .then("order by a.given_on desc limit 12"),
                row -> new Answered(
                        Sql.date(row, "given_on"),
                        row.getString("words"),
                        row.getString("finding"),
                        row.getString("found_reason")));
    }
}
