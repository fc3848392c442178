package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.meetings.MeetingFile.CalledOff;
import vn.dangvu.membership.meetings.MeetingFile.Held;
import vn.dangvu.membership.meetings.MeetingFile.Notice;
import vn.dangvu.membership.meetings.MeetingFile.Plan;

/** Meetings as roots: whoever changes anything of one takes it first, so that two changes never mix. Used inside an operation. */
@ApplicationScoped
public class Meetings {
    /** Of whatever is kept about a meeting: papers, entries of the log. */
    public static final String SUBJECT = "meeting";

    @Inject
    private Sql sql;

    /** @throws AccessRefused when there is none in the scope; the same whether it exists elsewhere or not */
    public MeetingFile read(Scope scope, long id) {
        return read(scope, id, "");
    }

    /**
     * Held until the end of the transaction, the change counted.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     * @throws OperationRefused for a meeting that was called off
     */
    public MeetingFile take(Scope scope, long id, long version) {
        MeetingFile meeting = read(scope, id, " for update of m");
        scope.trail().about(SUBJECT, id, meeting.path()).asOf(meeting.day());
        if (meeting.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (meeting.calledOff() != null) {
            throw new OperationRefused("meetings.is-off");
        }
        sql.update(Clause.of("update membership.meeting set version = version + 1 where id = ?", id));
        return meeting;
    }

    private MeetingFile read(Scope scope, long id, String lock) {
        return sql.first(
                        Clause.of(
                                "select m.*, u.name as unit_name, u.type as unit_type from membership.meeting m"
                                        + " join membership.unit u on u.id = m.unit_id where m.id = ?" + lock,
                                id),
                        Meetings::file)
                .filter(m -> scope.covers(m.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static MeetingFile file(ResultSet row) throws SQLException {
        return new MeetingFile(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("unit_type"),
                row.getString("unit_name"),
                row.getString("path"),
                MeetingKind.of(row.getString("kind")),
                row.getString("topic"),
                new Plan(
                        Sql.date(row, "planned_on"),
                        row.getObject("planned_at", LocalTime.class),
                        row.getObject("planned_minutes", Integer.class),
                        row.getString("place"),
                        row.getString("preparer")),
                row.getString("moved_reason"),
                Sql.date(row, "moved_from"),
                new Notice(row.getString("notice"), Sql.date(row, "sent_on")),
                Agenda.read(row.getString("agenda")),
                held(row),
                row.getString("called_off_reason") == null
                        ? null
                        : new CalledOff(Sql.instant(row, "called_off_at"), row.getString("called_off_reason")));
    }

    private static Held held(ResultSet row) throws SQLException {
        return Sql.date(row, "held_on") == null
                ? null
                : new Held(
                        Sql.date(row, "held_on"),
                        row.getObject("held_at", LocalTime.class),
                        row.getObject("held_minutes", Integer.class),
                        row.getString("chair"),
                        row.getString("chair_post"),
                        row.getString("secretary"));
    }
}
