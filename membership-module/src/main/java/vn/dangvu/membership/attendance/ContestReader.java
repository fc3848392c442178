package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.AttendanceState;

/** Reads contests; whoever calls has said whose in the condition. One statement. */
@ApplicationScoped
class ContestReader {
    static final String SUBJECT = "attendance-contest";
    private static final int MOST = 500;
    private static final String SELECT =
            """
            select c.id, c.version, c.meeting_id, c.member_id, c.state as contested, c.words, c.contested_at, c.outcome, c.answer, c.answered_at,
                f.full_name, u.id as unit_id, u.short_name, a.day, a.state, a.note, a.version as entry_version, m.kind, k.display_name as answerer,
                (select max(d.id) from kernel.document d where d.subject_type = 'attendance-contest' and d.subject_id = c.id
                    and d.closed_at is null) as paper
            from membership.attendance_contest c
            join membership.attendance a on a.meeting_id = c.meeting_id and a.member_id = c.member_id
            join membership.meeting m on m.id = c.meeting_id join membership.unit u on u.id = m.unit_id
            left join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join kernel.account k on k.id = c.answered_by where""";

    @Inject
    private Sql sql;

    /** Those without an answer first, the oldest of them on top. */
    List<ContestRow> of(Clause condition) {
        return sql.list(
                Clause.of(SELECT)
                        .then(condition)
                        .then("order by c.outcome is not null, case when c.outcome is null then c.contested_at end,"
                                + " c.contested_at desc, c.id limit " + MOST),
                ContestReader::read);
    }

    private static ContestRow read(ResultSet row) throws SQLException {
        return new ContestRow(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("meeting_id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                Sql.date(row, "day"),
                row.getString("kind"),
                AttendanceState.of(row.getString("contested")),
                AttendanceState.of(row.getString("state")),
                row.getString("note"),
                row.getInt("entry_version"),
                row.getString("words"),
                Sql.instant(row, "contested_at"),
                row.getString("outcome"),
                row.getString("answer"),
                Sql.instant(row, "answered_at"),
                row.getString("answerer"),
                Sql.id(row, "paper"));
    }
}
