package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A meeting does not take place. It stays in the list, with the reason. */
@UseCase("meeting.keep")
@ApplicationScoped
public class CallOffMeeting {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    public void callOff(Scope scope, long id, long version, String reason) {
        MeetingFile meeting = meetings.take(scope, id, version);
        if (meeting.held() != null) {
            throw new OperationRefused("meetings.is-held", meeting.held().on());
        }
        sql.update(Clause.of(
                "update membership.meeting set called_off_at = now(), called_off_by = ?, called_off_reason = ? where id = ?",
                scope.actor(),
                Said.must(reason, "meetings.reason-missing"),
                id));
    }
}
