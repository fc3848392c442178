package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.leave.MyLeave;
import vn.dangvu.membership.leave.ShowMyLeave;
import vn.dangvu.web.transfers.Saving;

/** my/leave.xhtml: the own application, working far away, the own contacts. */
@Named
@RequestScoped
public class MyLeavePage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private MyLeave myLeave;

    @Inject
    private ShowMyLeave showMyLeave;

    @Inject
    private LeaveForm leaveForm;

    @Inject
    private AwayForm awayForm;

    @Inject
    private OfficialClock clock;

    private String act;
    private ShowMyLeave.Own own;
    private Long version;
    private String means;
    private String said;

    @PostConstruct
    void find() {
        act = Saving.asked("act");
    }

    public String apply() {
        return saved(() -> myLeave.apply(scope(), leaveForm.own(clock.today())));
    }

    public String declare() {
        return saved(() -> myLeave.declare(scope(), awayForm.wish()));
    }

    public String report() {
        return saved(() -> myLeave.report(scope(), getVersion(), means, said));
    }

    private String saved(Runnable work) {
        return saving.run(
                "/my/leave.xhtml",
                () -> {
                    work.run();
                    return 0;
                },
                () -> {
                    own = null;
                    version = null;
                });
    }

    private Scope scope() {
        return access.scope("own.leave");
    }

    public ShowMyLeave.Own getOwn() {
        if (own == null) {
            own = showMyLeave.show(scope());
        }
        return own;
    }

    /** apply, declare, report, or nothing: which form is open. */
    public String getAct() {
        return act;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public Long getVersion() {
        return version == null
                ? Long.valueOf(getOwn().away() == null ? 0 : getOwn().away().version())
                : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
