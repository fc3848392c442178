package vn.dangvu.web.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongSupplier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.study.ShowStudy;
import vn.dangvu.membership.study.StudyFile;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.attendance.AttendanceWords;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** The session a page is about, and what a button of it leads to: the session, or the reasons why not. */
@Named
@RequestScoped
public class StudyTask {
    static final String KEEP = "study.keep";

    @Inject
    private Access access;

    @Inject
    private ShowStudy showStudy;

    @Inject
    private AttendanceWords words;

    @Inject
    private Notices notices;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private StudyFile file;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope keep() {
        return access.scope(KEEP);
    }

    String run(String done, LongSupplier work) {
        try {
            long shown = work.getAsLong();
            notices.done(done);
            return Redirect.to("/study/study.xhtml?id=" + shown);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            version = null;
            file = null;
            notices.problem("attendance.changed-meanwhile");
        }
        return null;
    }

    public StudyFile getFile() {
        if (file == null) {
            file = showStudy.of(access.scope("study.read"), id, clock.today());
        }
        return file;
    }

    /** May the caller change the session itself: whoever holds it. */
    public boolean isHolding() {
        return access.allows(KEEP)
                && keep().mandates().stream()
                        .anyMatch(m -> m.unitId() == getFile().holderId());
    }

    public boolean isKeeping() {
        return access.allows(KEEP);
    }

    public long getId() {
        return id;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
