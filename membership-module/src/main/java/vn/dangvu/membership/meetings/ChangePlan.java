package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A meeting is put on another day, or its time, place or topic changes. A notice that went out no longer holds for another day: it is sent again. */
@UseCase("meeting.keep")
@ApplicationScoped
public class ChangePlan {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    /** @param reason needed when the day changes */
    public void change(Scope scope, long id, long version, PlannedMeeting planned, String preparer, String reason) {
        MeetingFile meeting = meetings.take(scope, id, version);
        if (meeting.held() != null) {
            throw new OperationRefused("meetings.is-held", meeting.held().on());
        }
        OperationRefused.ifBlocked(planned.mistakes(meeting.unitType(), meeting.unitName()));
        boolean moved = !planned.on().equals(meeting.plan().on());
        if (moved) {
            Said.must(reason, "meetings.reason-missing");
            mustBeFree(meeting, planned);
        }
        sql.update(Clause.of(
                "update membership.meeting set planned_on = ?, planned_at = ?, planned_minutes = ?, place = ?, topic = ?, preparer = ?"
                        + " where id = ?",
                planned.on(),
                Sql.orNull(planned.at()),
                Sql.orNull(planned.minutes()),
                Sql.orNull(planned.place()),
                Sql.orNull(planned.topic()),
                Sql.orNull(preparer),
                id));
        if (moved) {
            sql.update(Clause.of(
                    "update membership.meeting set moved_from = ?, moved_reason = ?, sent_on = null, sent_by = null where id = ?",
                    meeting.plan().on(),
                    reason.strip(),
                    id));
            scope.trail().detail(meeting.plan().on() + " > " + planned.on());
        }
    }

    private void mustBeFree(MeetingFile meeting, PlannedMeeting planned) {
        boolean taken = !sql.list(
                        Clause.of(
                                "select 1 from membership.meeting where unit_id = ? and kind = ? and planned_on = ? and id <> ?"
                                        + " and called_off_at is null",
                                meeting.unitId(),
                                meeting.kind().code(),
                                planned.on(),
                                meeting.id()),
                        row -> true)
                .isEmpty();
        if (taken) {
            throw new OperationRefused("meetings.planned-already", planned.on());
        }
    }
}
