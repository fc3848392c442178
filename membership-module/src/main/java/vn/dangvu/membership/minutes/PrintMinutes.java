package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;

/** The minutes on paper, with what was put right since. */
@UseCase("meeting.read")
@ApplicationScoped
public class PrintMinutes {
    public static final String FORM = "BB-SHCB";

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReader reader;

    @Inject
    private UnitPapers papers;

    public Printed print(Scope scope, long id, Format format) {
        MeetingFile meeting = meetings.read(scope, id);
        if (meeting.held() == null) {
            throw new OperationRefused("minutes.is-none");
        }
        Values values = papers.heads(meeting.unitId(), meeting.held().on());
        MinutesValues.put(values, reader.read(scope, meeting));
        return papers.print(
                scope,
                new UnitPapers.Subject(meeting.path(), Meetings.SUBJECT, id),
                FORM,
                meeting.held().on(),
                values,
                format);
    }
}
