package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Directives;

/** What a meeting is called for is written down; then its notice goes out, with the papers, to everybody summoned and to the member of the committee
 * above who follows the branch. */
@UseCase("meeting.keep")
@ApplicationScoped
public class InviteToMeeting {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private Directives directives;

    @Inject
    private OfficialClock clock;

    public void prepare(Scope scope, long id, long version, Invitation invitation) {
        MeetingFile meeting = meetings.take(scope, id, version);
        mustBeOpen(meeting);
        write(scope, meeting, invitation);
    }

    /** @param on the day it went out: by hand, by telephone, through the members' electronic handbook */
    public void send(Scope scope, long id, long version, Invitation invitation, LocalDate on) {
        MeetingFile meeting = meetings.take(scope, id, version);
        mustBeOpen(meeting);
        if (invitation.agenda().items().isEmpty()) {
            throw new OperationRefused("meetings.agenda-missing");
        }
        if (Said.past(on, clock.today()).isAfter(meeting.plan().on())) {
            throw new OperationRefused("meetings.sent-after", meeting.plan().on());
        }
        write(scope, meeting, invitation);
        sql.update(Clause.of(
                "update membership.meeting set sent_on = ?, sent_by = ? where id = ?", on, scope.actor(), id));
        scope.trail().detail("sent " + on);
    }

    private static void mustBeOpen(MeetingFile meeting) {
        if (meeting.held() != null) {
            throw new OperationRefused("meetings.is-held", meeting.held().on());
        }
    }

    private void write(Scope scope, MeetingFile meeting, Invitation invitation) {
        sql.update(Clause.of("update membership.meeting set notice = ?, agenda =", Sql.orNull(invitation.number()))
                .then(invitation.agenda().value())
                .then("where id = ?", meeting.id()));
        var reference = new Directives.Reference(
                meeting.unitId(), Meetings.SUBJECT, meeting.id(), meeting.plan().on(), invitation.said());
        directives.refer(scope, invitation.directives(), reference);
    }
}
