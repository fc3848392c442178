package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;

/** A meeting took place: when, under whom, who was there. Written again as often as needed until its minutes are finished. */
@UseCase("meeting.keep")
@ApplicationScoped
public class HoldMeeting {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriter writer;

    @Inject
    private Ballots ballots;

    @Inject
    private OfficialClock clock;

    @Inject
    private Event<MeetingHeld> held;

    public void hold(Scope scope, long id, long version, Sitting sitting, Map<Long, Presence> roll) {
        MeetingFile meeting = meetings.take(scope, id, version);
        var wrong = new ArrayList<>(sitting.mistakes(clock.today()));
        OperationRefused.ifBlocked(wrong);
        writer.mustBeOpen(meeting);
        var call = new RollCall(ballots.summoned(scope, meeting.kind().body(), meeting.unitId(), sitting.on()), roll);
        OperationRefused.ifBlocked(call.mistakes());
        sql.update(Clause.of(
                "update membership.meeting set held_on = ?, held_at = ?, held_minutes = ?, place = ?, chair = ?, chair_post = ?, secretary = ?"
                        + " where id = ?",
                sitting.on(),
                Sql.orNull(sitting.at()),
                sitting.minutes(),
                sitting.place().strip(),
                sitting.chair().strip(),
                Sql.orNull(sitting.chairPost()),
                sitting.secretary().strip(),
                id));
        writer.roll(scope, id, sitting, call);
        scope.trail().asOf(sitting.on());
        held.fire(new MeetingHeld(id, meeting.unitId(), sitting.on(), scope.actor(), roll));
    }
}
