package vn.dangvu.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.attendance.ContestEntry;
import vn.dangvu.membership.attendance.OwnAttendance;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.papers.Upload;
import vn.dangvu.web.shell.Notices;

/** my/contest-attendance.xhtml: a member says that an entry about him is wrong. */
@Named
@RequestScoped
public class ContestAttendancePage {
    @Inject
    private Access access;

    @Inject
    private OwnAttendance ownAttendance;

    @Inject
    private ContestEntry contestEntry;

    @Inject
    private Notices notices;

    private long meeting;
    private int year;
    private String said;
    private Part file;

    @PostConstruct
    void find() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        meeting = number(asked.getOrDefault("meeting", ""));
        year = (int) number(asked.getOrDefault("year", ""));
    }

    private static long number(String text) {
        return AskedNumber.orZero(text);
    }

    /** Null when nothing is written down about whoever asks. */
    public OwnAttendance.Entry getEntry() {
        return ownAttendance.of(access.scope("own.attendance"), year).entries().stream()
                .filter(e -> e.meetingId() == meeting)
                .findFirst()
                .orElse(null);
    }

    public String send() {
        try {
            contestEntry.contest(access.scope("own.attendance"), meeting, said, Upload.optional(file));
        } catch (OperationRefused e) {
            notices.problem(e.findings().get(0).key());
            return null;
        } catch (DocumentRefused e) {
            notices.problemAt("form:file", e.getMessage());
            return null;
        }
        notices.done("attendance.contest-sent");
        return Redirect.to("/my/attendance.xhtml?year=" + year);
    }

    public long getMeeting() {
        return meeting;
    }

    public int getYear() {
        return year;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
