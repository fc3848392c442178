package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.attendance.ShowEntry;

/** attendance/entry.xhtml: one entry and everything that ever stood there. */
@Named("attendanceEntryPage")
@RequestScoped
public class EntryPage {
    @Inject
    private Access access;

    @Inject
    private ShowEntry showEntry;

    private long meeting;
    private long member;
    private ShowEntry.Entry entry;

    public ShowEntry.Entry getEntry() {
        if (entry == null) {
            entry = showEntry.of(access.scope("attendance.read"), meeting, member);
        }
        return entry;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public long getMember() {
        return member;
    }

    public void setMember(long member) {
        this.member = member;
    }
}
