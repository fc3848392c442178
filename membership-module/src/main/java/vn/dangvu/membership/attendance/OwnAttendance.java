package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Tally;

/** What is written down about the caller himself, wherever it was. */
@UseCase(value = "own.attendance", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OwnAttendance {
    private static final String ENTRIES =
            """
            select a.meeting_id, a.day, m.kind, m.topic, u.short_name, a.state, a.note, a.version, a.recorded_at, k.display_name
            from membership.attendance a join membership.meeting m on m.id = a.meeting_id join membership.unit u on u.id = m.unit_id
            left join kernel.account k on k.id = a.recorded_by
            where a.member_id = ? and a.day >= ? and a.day < ? order by a.day, a.meeting_id""";

    @Inject
    private Sql sql;

    @Inject
    private ContestReader contests;

    public record Entry(
            long meetingId,
            LocalDate day,
            String kind,
            String topic,
            String unit,
            AttendanceState state,
            String note,
            int version,
            Instant recordedAt,
            String recorder,
            ContestRow contest) {}

    /** @param years with entries, the newest first */
    public record Year(int year, List<Integer> years, List<Entry> entries) {
        public Tally tally() {
            return Tally.of(entries.stream().map(Entry::state).toList());
        }
    }

    public Year of(Scope scope, int year) {
        if (scope.self() == null) {
            return new Year(year, List.of(), List.of());
        }
        List<ContestRow> said = contests.of(Clause.of("c.member_id = ?", scope.self()));
        return new Year(
                year,
                sql.list(
                        Clause.of(
                                "select distinct extract(year from day)::integer as y from membership.attendance where member_id = ? order by y desc",
                                scope.self()),
                        row -> row.getInt(1)),
                sql.list(
                        Clause.of(ENTRIES, scope.self(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)),
                        row -> read(row, said)));
    }

    /** The newest contest of an entry stands with it; contests without an answer come first. */
    private static Entry read(ResultSet row, List<ContestRow> said) throws SQLException {
        long meeting = row.getLong("meeting_id");
        return new Entry(
                meeting,
                Sql.date(row, "day"),
                row.getString("kind"),
                row.getString("topic"),
                row.getString("short_name"),
                AttendanceState.of(row.getString("state")),
                row.getString("note"),
                row.getInt("version"),
                Sql.instant(row, "recorded_at"),
                row.getString("display_name"),
                said.stream().filter(c -> c.meetingId() == meeting).findFirst().orElse(null));
    }
}
