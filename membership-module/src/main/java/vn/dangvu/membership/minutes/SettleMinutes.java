package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;
import vn.dangvu.membership.meetings.Said;

/** Minutes go their way: the secretary finishes them, the chair confirms them or sends them back, report and resolution are put on the handbook. */
@UseCase("meeting.keep")
@ApplicationScoped
public class SettleMinutes {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriter writer;

    @Inject
    private OfficialClock clock;

    /** @throws OperationRefused while there is nothing concluded in them */
    public void finish(Scope scope, long id, long version) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBeDraft(meeting);
        int done = sql.update(Clause.of(
                "update membership.minutes set finished_at = now(), finished_by = ? where meeting_id = ? and conclusions is not null",
                scope.actor(),
                id));
        if (done == 0) {
            throw new OperationRefused("minutes.nothing-concluded");
        }
        scope.trail().detail("finished, " + meeting.held().secretary());
    }

    /** The chair found something wrong: a draft again. */
    public void sendBack(Scope scope, long id, long version) {
        writer.mustBe(meetings.take(scope, id, version), "finished");
        sql.update(Clause.of(
                "update membership.minutes set finished_at = null, finished_by = null where meeting_id = ?", id));
        scope.trail().detail("sent back");
    }

    public void confirm(Scope scope, long id, long version) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBe(meeting, "finished");
        sql.update(Clause.of(
                "update membership.minutes set confirmed_at = now(), confirmed_by = ? where meeting_id = ?",
                scope.actor(),
                id));
        scope.trail().detail("confirmed, " + meeting.held().chair());
    }

    /** What is no secret of the meeting was put on the members' electronic handbook. */
    public void uploaded(Scope scope, long id, long version, LocalDate on) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBe(meeting, "confirmed");
        if (Said.past(on, clock.today()).isBefore(meeting.held().on())) {
            throw new OperationRefused("minutes.uploaded-before", meeting.held().on());
        }
        sql.update(Clause.of(
                "update membership.minutes set uploaded_on = ?, uploaded_by = ? where meeting_id = ?",
                on,
                scope.actor(),
                id));
        scope.trail().detail("uploaded " + on);
    }
}
