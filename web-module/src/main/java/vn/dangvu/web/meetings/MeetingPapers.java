package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.membership.meetings.Meetings;

/** The papers kept beside the meeting of the page. */
@Named
@RequestScoped
public class MeetingPapers {
    @Inject
    private Access access;

    @Inject
    private ListDocuments listDocuments;

    @Inject
    private MeetingTask task;

    private List<DocumentRow> all;

    public List<DocumentRow> getAll() {
        if (all == null) {
            all = listDocuments.of(access.scope("document.read"), Meetings.SUBJECT, task.getId());
        }
        return all;
    }
}
