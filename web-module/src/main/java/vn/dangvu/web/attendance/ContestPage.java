package vn.dangvu.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.attendance.AnswerContest;
import vn.dangvu.membership.attendance.ContestRow;
import vn.dangvu.membership.attendance.ListContests;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Notices;

/** attendance/contest.xhtml: what a member says against an entry, and the answer. */
@Named("attendanceContestPage")
@RequestScoped
public class ContestPage {
    @Inject
    private Access access;

    @Inject
    private ListContests listContests;

    @Inject
    private AnswerContest answerContest;

    @Inject
    private AttendanceWords words;

    @Inject
    private Notices notices;

    private long id;
    private ContestRow row;
    private Long version;
    private String to;
    private String note;
    private String reason;

    @PostConstruct
    void find() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        id = AskedNumber.orZero(asked);
    }

    public ContestRow getRow() {
        if (row == null) {
            row = listContests.one(access.scope("attendance.read"), id);
        }
        return row;
    }

    public boolean isAnswering() {
        return getRow().open() && access.allows(AttendancePage.KEEP);
    }

    public String answer() {
        try {
            if (to == null || to.isBlank()) {
                answerContest.keep(access.scope(AttendancePage.KEEP), id, version, reason);
            } else {
                answerContest.change(
                        access.scope(AttendancePage.KEEP), id, version, AttendanceState.of(to), note, reason);
            }
            notices.done("attendance.answered");
            return Redirect.to("/attendance/contests.xhtml");
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            version = null;
            row = null;
            notices.problem("attendance.changed-meanwhile");
        }
        return null;
    }

    public long getId() {
        return id;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getRow().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
