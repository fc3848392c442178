package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;

/** Everybody summoned to a meeting on a day, by name. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowSummoned {
    @Inject
    private Meetings meetings;

    @Inject
    private Ballots ballots;

    public List<Ballots.Voter> to(Scope scope, long id, LocalDate day) {
        MeetingFile meeting = meetings.read(scope, id);
        return ballots.summoned(scope, meeting.kind().body(), meeting.unitId(), day);
    }
}
