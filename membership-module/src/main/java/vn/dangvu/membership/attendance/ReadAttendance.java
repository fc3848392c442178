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
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.legal.TurnoutChecks;
import vn.dangvu.membership.roster.Tally;

/** The attendance of a year counted by the units below one: one statement on the index of the entries. */
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

    static LocalDate last(int year, LocalDate until) {
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

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("owed"), row.getInt("present"), row.getInt("excused"), row.getInt("unexcused"));
    }
}
