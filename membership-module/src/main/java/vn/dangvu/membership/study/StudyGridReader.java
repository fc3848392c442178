package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** One unit's part of a session as a grid of one column; of a session made up, only those who have not studied yet. */
@ApplicationScoped
class StudyGridReader {
    @Inject
    private Sql sql;

    @Inject
    private StudyRoots roots;

    @Inject
    private UnitTree units;

    @Inject
    private Roster roster;

    @Inject
    private OfficialClock clock;

    Grid of(Scope scope, long id, long unitId) {
        StudyRoots.Root root = roots.read(scope, id);
        UnitTree.Place unit = units.covered(scope, unitId);
        if (!invited(id, unitId) || root.calledOff() != null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        LocalDate day = root.said().heldOn();
        var maker = new GridMaker(
                unit,
                List.of(new GridMeeting(id, day, "study", root.said().title(), true, !day.isAfter(clock.today()))));
        Set<Long> done = root.makeUpOf() == null ? Set.of() : studied(id, root.makeUpOf());
        roster.of(scope, List.of(unitId), List.of(day)).stream()
                .filter(p -> !done.contains(p.member()))
                .forEach(maker::belongs);
        entries(maker, id, unitId);
        return maker.grid();
    }

    private boolean invited(long id, long unitId) {
        return sql.first(
                        Clause.of("select 1 from membership.study_unit where study_id = ? and unit_id = ?", id, unitId),
                        row -> true)
                .isPresent();
    }

    /** In the session itself, or in another one held for those who missed it. */
    private Set<Long> studied(long id, long of) {
        return new HashSet<>(sql.list(
                Clause.of(
                        """
                        select p.member_id from membership.study_part p join membership.study s on s.id = p.study_id and s.called_off_at is null
                        where (s.id = ? or s.make_up_of = ?) and s.id <> ? and p.state in ('present', 'visiting')""",
                        of,
                        of,
                        id),
                row -> row.getLong(1)));
    }

    private void entries(GridMaker maker, long id, long unitId) {
        sql.list(
                Clause.of(
                        """
                        select p.*, k.display_name, f.full_name, f.born_on from membership.study_part p
                        left join kernel.account k on k.id = p.recorded_by
                        join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        where p.study_id = ? and p.unit_id = ?""",
                        id,
                        unitId),
                row -> entry(maker, row));
    }

    private static boolean entry(GridMaker maker, ResultSet row) throws SQLException {
        maker.written(
                row.getLong("member_id"),
                row.getString("full_name"),
                Sql.date(row, "born_on"),
                new Cell(
                        row.getLong("study_id"),
                        AttendanceState.of(row.getString("state")),
                        null,
                        true,
                        row.getString("note"),
                        row.getInt("version"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("display_name"),
                        null));
        return true;
    }
}
