package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** A paper for a meeting: what is sent before it, or the signed minutes after it. */
@UseCase("meeting.keep")
@ApplicationScoped
public class AddPaperOfMeeting {
    @Inject
    private Meetings meetings;

    @Inject
    private DocumentArchive archive;

    public long add(Scope scope, long id, String title, Scan scan) {
        MeetingFile meeting = meetings.read(scope, id);
        long document = archive.keep(
                scope,
                new StoreDocument.Paper(meeting.path(), Meetings.SUBJECT, id, title, scan.fileName(), scan.content()));
        scope.trail().about(Meetings.SUBJECT, id, meeting.path()).detail("document " + document);
        return document;
    }
}
