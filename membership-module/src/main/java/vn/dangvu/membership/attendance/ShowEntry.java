package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Cell;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;

/** One entry with everything that ever stood there, and what the member has said about it. */
@UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowEntry {
    private static final String VERSIONS =
            """
            select a.version, a.state, a.note, a.recorded_at, k.display_name from (
                select * from membership.attendance_past union all
                select meeting_id, member_id, version, path, state, note, recorded_at, recorded_by from membership.attendance) a
            left join kernel.account k on k.id = a.recorded_by where a.meeting_id = ? and a.member_id = ? order by a.version desc""";

    @Inject
    private Sql sql;

    @Inject
    private GridReader reader;

    @Inject
    private ContestReader contests;

    /** The newest first. */
    public record Version(int number, AttendanceState state, String note, Instant recordedAt, String recorder) {}

    public record Entry(
            Grid grid,
            GridMeeting meeting,
            GridRow member,
            Cell cell,
            List<Version> versions,
            List<ContestRow> contests) {}

    public Entry of(Scope scope, long meetingId, long memberId) {
        Grid grid = reader.ofMeeting(scope, meetingId);
        GridRow row = grid.rows().stream()
                .filter(r -> r.memberId() == memberId)
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        return new Entry(
                grid,
                grid.meetings().get(0),
                row,
                row.cells().get(0),
                sql.list(Clause.of(VERSIONS, meetingId, memberId), ShowEntry::read),
                contests.of(Clause.of("c.meeting_id = ? and c.member_id = ?", meetingId, memberId)));
    }

    private static Version read(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                AttendanceState.of(row.getString("state")),
                row.getString("note"),
                Sql.instant(row, "recorded_at"),
                row.getString("display_name"));
    }
}
