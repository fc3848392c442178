package vn.dangvu.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.OpenMeeting;
import vn.dangvu.membership.minutes.MinutesFile;
import vn.dangvu.membership.minutes.OpenMinutes;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** The meeting a page is about, and what its button leads to: the meeting's page, or every reason why not. */
@Named
@RequestScoped
public class MeetingTask {
    @Inject
    private Access access;

    @Inject
    private OpenMeeting openMeeting;

    @Inject
    private OpenMinutes openMinutes;

    @Inject
    private MeetingWords words;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    private long id;
    private Long version;
    private OpenMeeting.Opened opened;
    private MinutesFile minutes;
    private boolean stale;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    /** What the address says, or the form when it is sent. */
    static String asked(String name) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return asked == null ? "" : asked;
    }

    Scope keep() {
        return access.scope("meeting.keep");
    }

    Scope read() {
        return access.scope("meeting.read");
    }

    /** @param done key of the sentence said when it is done, without {@code meetings.done.} */
    String run(String done, Runnable work) {
        return run(done, "/meetings/meeting.xhtml?id=" + id, work);
    }

    String run(String done, String address, Runnable work) {
        try {
            work.run();
            notices.done("meetings.done." + done);
            return Redirect.to(address);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            version = null;
            opened = null;
            minutes = null;
            stale = true;
            notices.problem("meetings.changed-meanwhile");
        }
        return null;
    }

    public OpenMeeting.Opened getOpened() {
        if (opened == null) {
            opened = openMeeting.open(read(), id);
        }
        return opened;
    }

    public MeetingFile getFile() {
        return getOpened().file();
    }

    /** Asked for once a page; the log has one entry. Null before the meeting. */
    public MinutesFile getMinutes() {
        if (minutes == null && getFile().held() != null) {
            minutes = openMinutes.open(read(), id);
        }
        return minutes;
    }

    /** Somebody saved meanwhile: what stands now is to be seen beside what was typed. */
    public boolean isStale() {
        return stale;
    }

    public boolean isKeeping() {
        return access.allows("meeting.keep");
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a meeting that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
