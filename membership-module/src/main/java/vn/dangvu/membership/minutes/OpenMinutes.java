package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;

/** The minutes of a meeting; that they were read goes into the log. */
@UseCase(value = "meeting.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenMinutes {
    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReader reader;

    public MinutesFile open(Scope scope, long id) {
        MeetingFile meeting = meetings.read(scope, id);
        if (meeting.held() != null) {
            scope.trail().about(Meetings.SUBJECT, id, meeting.path());
        }
        return reader.read(scope, meeting);
    }
}
