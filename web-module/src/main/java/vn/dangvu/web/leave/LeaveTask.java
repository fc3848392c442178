package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.leave.LeaveFile;
import vn.dangvu.membership.leave.LeavePapers;
import vn.dangvu.membership.leave.OpenLeave;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.transfers.Saving;

/** leave/leave.xhtml, and the application its forms are about. */
@Named
@RequestScoped
public class LeaveTask {
    @Inject
    private Access access;

    @Inject
    private OpenLeave open;

    @Inject
    private LeavePapers papers;

    @Inject
    private Saving saving;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private OpenLeave.Opened opened;
    private List<LeavePapers.Listed> listed;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    String run(Runnable work) {
        return saving.run(
                "/leave/leave.xhtml?id=",
                () -> {
                    work.run();
                    return id;
                },
                () -> {
                    version = null;
                    opened = null;
                });
    }

    /** Asked for once a page; the log has one entry. */
    public OpenLeave.Opened getOpened() {
        if (opened == null) {
            opened = open.open(access.scope("leave.read"), id);
        }
        return opened;
    }

    public LeaveFile getFile() {
        return getOpened().file();
    }

    public List<LeavePapers.Listed> getPapers() {
        if (listed == null) {
            listed = papers.of(access.scope("leave.read"), id);
        }
        return listed;
    }

    public boolean isKeeping() {
        return access.allows("leave.keep");
    }

    public boolean isDeciding() {
        return access.allows("leave.decide");
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

    /** Travels with the form: what was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
