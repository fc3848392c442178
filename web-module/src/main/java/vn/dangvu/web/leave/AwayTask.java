package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.leave.AwayFile;
import vn.dangvu.membership.leave.OpenAway;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.transfers.Saving;

/** leave/away.xhtml, and whom its forms are about. */
@Named
@RequestScoped
public class AwayTask {
    @Inject
    private Access access;

    @Inject
    private OpenAway open;

    @Inject
    private Saving saving;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private AwayFile opened;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    String run(Runnable work) {
        return saving.run(
                "/leave/away.xhtml?id=",
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
    public AwayFile getOpened() {
        if (opened == null) {
            opened = open.open(access.scope("leave.read"), id);
        }
        return opened;
    }

    public boolean isKeeping() {
        return access.allows("leave.keep") && getOpened().returnedOn() == null;
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
        return version == null ? Long.valueOf(getOpened().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
