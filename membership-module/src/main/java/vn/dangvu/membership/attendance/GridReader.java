package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Cell;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMaker;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.Roster;

/** The meetings, who belonged on their days, what is written down: three statements, whatever the size. */
@ApplicationScoped
class GridReader {
    private static final String MEETING =
            "select m.id, m.day, m.kind, m.topic, m.held_on is not null as held from membership.meeting m"
                    + " where m.called_off_at is null and m.kind <> 'committee' and ";
    private static final String ENTRIES =
            """
            select a.meeting_id, a.member_id, a.state, a.note, a.version, a.recorded_at, k.display_name as recorder, c.id as contested,
                f.full_name, f.born_on
            from membership.attendance a left join kernel.account k on k.id = a.recorded_by
            left join membership.attendance_contest c on c.meeting_id = a.meeting_id and c.member_id = a.member_id and c.outcome is null
            left join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.path = ? and a.day >= ? and a.day <= ? and a.meeting_id = any (?)""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Roster roster;

    @Inject
    private OfficialClock clock;

    Grid ofYear(Scope scope, long unitId, int year) {
        UnitTree.Place unit = units.covered(scope, unitId);
        Clause meetings = Clause.of(
                MEETING + "m.path = ? and m.day >= ? and m.day < ? order by m.day, m.id",
                unit.path(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
        return read(scope, unit, sql.list(meetings, this::meeting));
    }

    /** @throws AccessRefused outside the scope, not there, or not a meeting at which everybody is expected: the answer is the same */
    Grid ofMeeting(Scope scope, long meetingId) {
        long unitId = sql.first(
                        Clause.of("select m.unit_id from membership.meeting m where m.id = ? and", meetingId)
                                .then(scope.within("m.path")),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        List<GridMeeting> one = sql.list(Clause.of(MEETING + "m.id = ?", meetingId), this::meeting);
        if (one.isEmpty()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return read(scope, units.covered(scope, unitId), one);
    }

    private Grid read(Scope scope, UnitTree.Place unit, List<GridMeeting> meetings) {
        var maker = new GridMaker(unit, meetings);
        if (!meetings.isEmpty()) {
            List<LocalDate> days = meetings.stream().map(GridMeeting::day).toList();
            roster.of(scope, List.of(unit.id()), days).forEach(maker::belongs);
            sql.list(
                    Clause.of(
                            ENTRIES,
                            unit.path(),
                            days.get(0),
                            days.get(days.size() - 1),
                            meetings.stream().map(GridMeeting::id).toArray(Long[]::new)),
                    row -> entry(maker, row));
        }
        return maker.grid();
    }

    private GridMeeting meeting(ResultSet row) throws SQLException {
        LocalDate day = Sql.date(row, "day");
        return new GridMeeting(
                row.getLong("id"),
                day,
                row.getString("kind"),
                row.getString("topic"),
                row.getBoolean("held"),
                !day.isAfter(clock.today()));
    }

    private static boolean entry(GridMaker maker, ResultSet row) throws SQLException {
        maker.written(
                row.getLong("member_id"),
                String.valueOf(row.getString("full_name")),
                Sql.date(row, "born_on"),
                new Cell(
                        row.getLong("meeting_id"),
                        AttendanceState.of(row.getString("state")),
                        null,
                        true,
                        row.getString("note"),
                        row.getInt("version"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("recorder"),
                        Sql.id(row, "contested")));
        return true;
    }
}
