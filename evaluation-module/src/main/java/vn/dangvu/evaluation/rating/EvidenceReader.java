package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.DuesRecord;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MembersWork;

/** Gathers the evidence of one member from the front doors, six statements. What the scope does not reach is not in it. */
@ApplicationScoped
class EvidenceReader {
    private static final String TASKS =
            """
            select count(*) as tasks, count(*) filter (where t.result = 'done' and t.done_on <= t.due_on) as in_time,
                count(*) filter (where t.result = 'done' and t.done_on > t.due_on) as late, count(*) filter (where t.result = 'partly') as partly,
                count(*) filter (where t.result = 'not-done') as not_done, count(*) filter (where t.done_on is null and t.due_on >= ?) as open,
                count(*) filter (where t.done_on is null and t.due_on < ?) as overdue
            from membership.task t where t.member_id = ? and t.year = ? and t.annulled_at is null having count(*) > 0""";

    @Inject
    private Sql sql;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private DuesRecord dues;

    @Inject
    private OfficialClock clock;

    Evidence of(Scope scope, Campaigns.Head head) {
        LocalDate first = LocalDate.of(head.year(), 1, 1);
        LocalDate last = LocalDate.of(head.year(), 12, 31);
        long member = head.memberId();
        return new Evidence(
                head.year(),
                attendance.of(scope, member, first, last),
                study(member, first, last),
                tasks(member, head.year()),
                owed(member, first, last),
                lines(member, first, last),
                remarks(head.id()));
    }

    /** Over all branches the member was in during the year, the home branch of today seeing those of its scope. */
    private Optional<MembersWork.Tally> tasks(long member, int year) {
        LocalDate today = clock.today();
        return sql.first(
                Clause.of(TASKS, today, today, member, year),
                row -> new MembersWork.Tally(
                        row.getInt("tasks"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("partly"),
                        row.getInt("not_done"),
                        row.getInt("open"),
                        row.getInt("overdue")));
    }

    private Evidence.Study study(long member, LocalDate first, LocalDate last) {
        return sql.first(
                        Clause.of(
                                """
                                select count(*) filter (where p.state in ('present', 'visiting', 'excused', 'unexcused')) as owed,
                                    count(*) filter (where p.state in ('present', 'visiting')) as present,
                                    count(*) filter (where p.state = 'excused') as excused, count(*) filter (where p.state = 'unexcused') as unexcused
                                from membership.study_part p join membership.study s on s.id = p.study_id
                                where p.member_id = ? and s.held_on >= ? and s.held_on <= ? and s.called_off_at is null""",
                                member,
                                first,
                                last),
                        row -> new Evidence.Study(
                                row.getInt("owed"),
                                row.getInt("present"),
                                row.getInt("excused"),
                                row.getInt("unexcused")))
                .orElseThrow();
    }

    private int owed(long member, LocalDate first, LocalDate last) {
        return sql.first(
                        Clause.of("select coalesce(sum(cardinality(x.months)), 0) from (")
                                .then(dues.rows((path, id) -> Clause.of(id + " = ?", member), first, last))
                                .then(") x"),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** A line known to the year or the month only belongs to the year of its first day. */
    private List<Evidence.Line> lines(long member, LocalDate first, LocalDate last) {
        return sql.list(
                Clause.of(
                        "select kind, label, started_on, place from membership.file_entry where member_id = ? and kind in ('reward', 'discipline')"
                                + " and superseded_at = 'infinity' and started_on >= ? and started_on <= ? order by started_on, id",
                        member,
                        first,
                        last),
                row -> new Evidence.Line(
                        row.getString("kind"),
                        row.getString("label"),
                        Sql.date(row, "started_on"),
                        row.getString("place")));
    }

    private List<Evidence.Remark> remarks(long reviewedId) {
        return sql.list(
                Clause.of(
                        "select kind, body, on_date, words from evaluation.remark where reviewed_id = ? and superseded_at = 'infinity' order by kind",
                        reviewedId),
                row -> new Evidence.Remark(
                        row.getString("kind"),
                        row.getString("body"),
                        Sql.date(row, "on_date"),
                        row.getString("words")));
    }
}
