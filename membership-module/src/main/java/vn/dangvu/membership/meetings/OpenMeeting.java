package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.membership.legal.MeetingChecks;
import vn.dangvu.membership.legal.MeetingShape;

/** One meeting, with what the rules of its day say about it. Two statements. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OpenMeeting {
    @Inject
    private Meetings meetings;

    @Inject
    private Law law;

    public record Opened(MeetingFile file, List<Finding> findings) {}

    public Opened open(Scope scope, long id) {
        MeetingFile file = meetings.read(scope, id);
        boolean theme = !Said.nothing(file.topic());
        var shape = new MeetingShape(
                file.kind() == MeetingKind.MONTHLY,
                theme || file.kind() == MeetingKind.THEMATIC,
                file.day(),
                file.held() == null ? file.plan().minutes() : file.held().minutes(),
                file.notice().sentOn());
        List<Finding> findings =
                file.calledOff() != null ? List.of() : MeetingChecks.meeting(shape, law.asOf(file.day(), file.path()));
        return new Opened(file, findings);
    }
}
