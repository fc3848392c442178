package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MonthsInYear;
import vn.dangvu.membership.UnitTree;

/** The attendance of a year by name. One statement. */
@UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class NameAttendance {
    private static final String RANGE =
            " from membership.attendance a where a.path >= ? and a.path < ? and a.day >= ? and a.day <= ?";
    private static final String AWAY = "select a.member_id, a.path, count(*) as unexcused" + RANGE
            + " and a.state = 'unexcused' group by a.member_id, a.path";
    private static final String EVERYBODY =
            "select a.member_id, a.path, count(*) filter (where a.state = 'unexcused') as unexcused" + RANGE
                    + " group by a.member_id, a.path";

    /** Who is on the page first, then all that is told of them. */
    private static final String NAMES =
            """
            select y.*, c.*, (select count(*) from membership.attendance_contest q where q.member_id = y.member_id and q.path = y.path
                and q.outcome is null) as contested
            from (select x.*, f.full_name, f.sort_name, u.id as unit_id, u.short_name, count(*) over () as total
                from (%s) x join membership.unit u on u.path = x.path join membership.member_facts f on f.member_id = x.member_id
                and f.superseded_at = 'infinity' and f.valid_to = 'infinity' order by %s limit ? offset ?) y
            cross join lateral (select count(*) filter (where a.state in ('present', 'visiting', 'excused', 'unexcused')) as owed,
                count(*) filter (where a.state in ('present', 'visiting')) as present, count(*) filter (where a.state = 'excused') as excused,
                array_agg(distinct to_char(a.day, 'YYYY-MM')) filter (where a.state = 'unexcused' and not exists (select 1
                    from membership.attendance_contest o where o.meeting_id = a.meeting_id and o.member_id = a.member_id and o.outcome is null)) as months
                from membership.attendance a where a.member_id = y.member_id and a.path = y.path and a.day >= ? and a.day <= ?) c
            order by %s""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** By name; those most often away without a reason first when only they are asked for. */
    public Page<MemberFigures> members(
            Scope scope, long unitId, int year, LocalDate until, boolean unexcused, Paging paging) {
        UnitTree.Place unit = units.covered(scope, unitId);
        PathRange range = PathRange.under(unit.path());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = ReadAttendance.last(year, until);
        String order = (unexcused ? "unexcused desc, " : "") + "sort_name collate \"vi-x-icu\", member_id, path";
        Clause list = Clause.of(
                NAMES.formatted(
                        unexcused ? AWAY : EVERYBODY, order.replace("member_id, path", "x.member_id, x.path"), order),
                range.lo(),
                range.hi(),
                first,
                last,
                paging.size(),
                paging.first(),
                first,
                last);
        var total = new long[1];
        List<MemberFigures> rows = sql.list(list, row -> {
            total[0] = row.getLong("total");
            return member(row, last);
        });
        return new Page<>(rows, total[0]);
    }

    private static MemberFigures member(ResultSet row, LocalDate last) throws SQLException {
        return new MemberFigures(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                ReadAttendance.tally(row),
                MonthsInYear.on(last, CountedAttendance.months(row, "months")),
                row.getInt("contested"));
    }
}
