package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.RowsOf;

/** The front door to what is counted. */
@ApplicationScoped
class CountedAttendance implements MeetingAttendance {
    private static final String UNEXCUSED =
            """
            select s.member_id, (array_agg(s.path order by s.month desc))[1] as path,
                array_agg(s.month order by s.month) filter (where not s.contested) as months,
                array_agg(s.month order by s.month) filter (where s.contested) as contested
            from (select a.member_id, date_trunc('month', a.day)::date as month, max(a.path) as path, bool_and(o.id is not null) as contested
                from membership.attendance a left join membership.attendance_contest o on o.meeting_id = a.meeting_id
                    and o.member_id = a.member_id and o.outcome is null
                where a.state = 'unexcused' and a.day >= ? and a.day <= ? and""";

    private static final String MISSED =
            """
            select a.meeting_id, a.day, m.kind, u.short_name, o.id is not null as contested
            from membership.attendance a join membership.meeting m on m.id = a.meeting_id join membership.unit u on u.id = m.unit_id
            left join membership.attendance_contest o on o.meeting_id = a.meeting_id and o.member_id = a.member_id and o.outcome is null
            where a.state = 'unexcused' and a.member_id = ? and a.day >= ? and a.day <= ? and""";

    private static final String COUNTS =
            """
            select x.*, (select count(*) from membership.attendance_contest c join membership.attendance e
                on e.meeting_id = c.meeting_id and e.member_id = c.member_id
                where c.member_id = x.member_id and c.outcome is null and e.day >= ? and e.day <= ?) as contested from (
            select a.member_id, min(a.path) as path, count(*) filter (where a.state in ('present', 'visiting', 'excused', 'unexcused')) as owed,
                count(*) filter (where a.state in ('present', 'visiting')) as present, count(*) filter (where a.state = 'excused') as excused,
                count(*) filter (where a.state = 'unexcused') as unexcused,
                array_agg(distinct to_char(a.day, 'YYYY-MM')) filter (where a.state = 'unexcused' and o.id is null) as months
            from membership.attendance a left join membership.attendance_contest o on o.meeting_id = a.meeting_id and o.member_id = a.member_id
                and o.outcome is null where a.day >= ? and a.day <= ? and""";

    @Inject
    private Sql sql;

    @Override
    public List<Counts> under(Scope scope, String path, LocalDate from, LocalDate until) {
        scope.mustCover(path);
        PathRange range = PathRange.under(path);
        return sql.list(
                Clause.of(
                        COUNTS
                                + " a.path >= ? and a.path < ? group by a.member_id, a.path) x order by x.member_id, x.path",
                        from,
                        until,
                        from,
                        until,
                        range.lo(),
                        range.hi()),
                CountedAttendance::counts);
    }

    @Override
    public Optional<Counts> of(Scope scope, long memberId, LocalDate from, LocalDate until) {
        Clause whose = Long.valueOf(memberId).equals(scope.self()) ? Clause.of("true") : scope.within("a.path");
        return sql.first(
                Clause.of(COUNTS + " a.member_id = ? and", from, until, from, until, memberId)
                        .then(whose)
                        .then("group by a.member_id) x"),
                CountedAttendance::counts);
    }

    @Override
    public Clause unexcused(RowsOf whose, LocalDate from, LocalDate until) {
        return Clause.of(UNEXCUSED, from, until)
                .then(whose.where("a.path", "a.member_id"))
                .then("group by a.member_id, date_trunc('month', a.day)) s group by s.member_id");
    }

    @Override
    public List<Missed> missed(Scope scope, long memberId, LocalDate from, LocalDate until) {
        Clause whose = Long.valueOf(memberId).equals(scope.self()) ? Clause.of("true") : scope.within("a.path");
        return sql.list(
                Clause.of(MISSED, memberId, from, until).then(whose).then("order by a.day, a.meeting_id"),
                row -> new Missed(
                        row.getLong("meeting_id"),
                        Sql.date(row, "day"),
                        row.getString("kind"),
                        row.getString("short_name"),
                        row.getBoolean("contested")));
    }

    @Override
    public List<Attendant> at(Scope scope, long meetingId) {
        return sql.list(
                Clause.of(
                                """
                                select a.member_id, f.full_name, a.state, a.note from membership.attendance a
                                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity'
                                    and f.valid_from <= a.day and f.valid_to > a.day
                                where a.meeting_id = ? and""",
                                meetingId)
                        .then(scope.within("a.path"))
                        .then("order by f.sort_name collate \"vi-x-icu\", a.member_id"),
                row -> new Attendant(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getString("state"),
                        row.getString("note")));
    }

    /** The months of a column of texts, in their order; none for null. */
    static List<YearMonth> months(ResultSet row, String column) throws SQLException {
        var months = row.getArray(column);
        return months == null
                ? List.of()
                : Arrays.stream((String[]) months.getArray())
                        .map(YearMonth::parse)
                        .toList();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("member_id"),
                row.getString("path"),
                row.getInt("owed"),
                row.getInt("present"),
                row.getInt("excused"),
                row.getInt("unexcused"),
                months(row, "months"),
                row.getInt("contested"));
    }
}
