package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.legal.TurnoutChecks;
import vn.dangvu.membership.roster.Tally;

/** The attendance of a year counted: by the units below one, and by name. Each is one statement on the index of the entries. */
@UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadAttendance {
    /** Counted by branch and state first, which the index gives in one pass; what is below one of the units asked for is added up then. */
    private static final String UNITS =
            """
            with entries as (select a.path, a.state, count(*) as n from membership.attendance a
                where a.path >= ? and a.path < ? and a.day >= ? and a.day <= ? group by a.path, a.state),
            states as (select path, sum(n) filter (where state in ('present', 'visiting', 'excused', 'unexcused')) as owed,
                sum(n) filter (where state in ('present', 'visiting')) as present, sum(n) filter (where state = 'excused') as excused,
                sum(n) filter (where state = 'unexcused') as unexcused from entries group by path),
            held as (select m.path, count(*) as meetings from membership.meeting m where m.called_off_at is null and m.kind <> 'committee'
                and m.path >= ? and m.path < ? and m.day >= ? and m.day <= ? group by m.path),
            counted as (select coalesce(nullif(split_part(substr(coalesce(e.path, h.path), ?), '/', 1), '')::bigint, ?) as unit, sum(h.meetings) as meetings,
                sum(e.owed) as owed, sum(e.present) as present, sum(e.excused) as excused, sum(e.unexcused) as unexcused
                from states e full join held h on h.path = e.path group by 1)
            select u.id, u.short_name, u.path, c.* from membership.unit u left join counted c on c.unit = u.id
            where (u.parent_id = ? and (u.closed_on is null or c.unit is not null) or u.id = ? and c.unit is not null)
            order by u.id = ?, u.short_name collate membership.vi_counting, u.id""";

    private static final String MONTHS = "array_agg(distinct extract(month from a.day)::integer)";
    private static final String RANGE =
            " from membership.attendance a where a.path >= ? and a.path < ? and a.day >= ? and a.day <= ?";
    private static final String AWAY = "select a.member_id, a.path, count(*) as unexcused, " + MONTHS + " as months"
            + RANGE + " and a.state = 'unexcused' group by a.member_id, a.path";
    private static final String EVERYBODY =
            "select a.member_id, a.path, count(*) filter (where a.state = 'unexcused') as unexcused, " + MONTHS
                    + " filter (where a.state = 'unexcused') as months" + RANGE + " group by a.member_id, a.path";

    /** Who is on the page first, then all that is told of them. */
    private static final String NAMES =
            """
            select y.*, c.*, (select count(*) from membership.attendance_contest q where q.member_id = y.member_id and q.path = y.path
                and q.outcome is null) as contested
            from (select x.*, f.full_name, f.sort_name, u.id as unit_id, u.short_name, count(*) over () as total
                from (%s) x join membership.unit u on u.path = x.path join membership.member_facts f on f.member_id = x.member_id
                and f.superseded_at = 'infinity' and f.valid_to = 'infinity' order by %s limit ? offset ?) y
            cross join lateral (select count(*) filter (where a.state in ('present', 'visiting', 'excused', 'unexcused')) as owed,
                count(*) filter (where a.state in ('present', 'visiting')) as present, count(*) filter (where a.state = 'excused') as excused
                from membership.attendance a where a.member_id = y.member_id and a.path = y.path and a.day >= ? and a.day <= ?) c
            order by %s""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Law law;

    /** @param until the last day that counts: today in a year that goes on */
    public List<UnitFigures> units(Scope scope, long unitId, int year, LocalDate until) {
        UnitTree.Place unit = units.covered(scope, unitId);
        PathRange range = PathRange.under(unit.path());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = last(year, until);
        LawEverywhere rules = law.everywhere(last);
        return sql.list(
                Clause.of(
                        UNITS,
                        range.lo(),
                        range.hi(),
                        first,
                        last,
                        range.lo(),
                        range.hi(),
                        first,
                        last,
                        unit.path().length() + 1,
                        unit.id(),
                        unit.id(),
                        unit.id(),
                        unit.id()),
                row -> figures(row, unit, rules));
    }

    private static LocalDate last(int year, LocalDate until) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return until.isBefore(end) ? until : end;
    }

    private static UnitFigures figures(ResultSet row, UnitTree.Place unit, LawEverywhere rules) throws SQLException {
        Tally tally = tally(row);
        String path = row.getString("path");
        return new UnitFigures(
                row.getLong("id"),
                row.getString("short_name"),
                path,
                row.getLong("id") == unit.id(),
                row.getInt("meetings"),
                tally,
                TurnoutChecks.meetings(tally.present(), tally.owed(), rules.at(path)));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("owed"), row.getInt("present"), row.getInt("excused"), row.getInt("unexcused"));
    }

    /** By name; those most often away without a reason first when only they are asked for. */
    public Page<MemberFigures> members(
            Scope scope, long unitId, int year, LocalDate until, boolean unexcused, Paging paging) {
        UnitTree.Place unit = units.covered(scope, unitId);
        PathRange range = PathRange.under(unit.path());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = last(year, until);
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
            return member(row);
        });
        return new Page<>(rows, total[0]);
    }

    private static MemberFigures member(ResultSet row) throws SQLException {
        var months = row.getArray("months");
        return new MemberFigures(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                tally(row),
                months == null ? List.of() : Arrays.asList((Integer[]) months.getArray()),
                row.getInt("contested"));
    }
}
