package vn.dangvu.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.calendar.ApproveDayOff;
import vn.dangvu.kernel.calendar.WithdrawDayOff;
import vn.dangvu.kernel.legal.ApproveLocalParameter;
import vn.dangvu.kernel.legal.WithdrawLocalParameter;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** settings/decide.xhtml: what becomes of a proposed day or a proposed local value. */
@Named
@ViewScoped
public class DecidePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String APPROVE = "settings.approve";
    private static final String PROPOSE = "settings.propose";

    @Inject
    private Access access;

    @Inject
    private ApproveDayOff approveDayOff;

    @Inject
    private WithdrawDayOff withdrawDayOff;

    @Inject
    private ApproveLocalParameter approveLocalParameter;

    @Inject
    private WithdrawLocalParameter withdrawLocalParameter;

    @Inject
    private Settled settled;

    @Inject
    private Notices notices;

    private String kind;
    private Long id;
    private String key;
    private String year;
    private String reason;

    public boolean isMayApprove() {
        return id != null && access.allows(APPROVE);
    }

    public boolean isMayWithdraw() {
        return id != null && access.allows(PROPOSE);
    }

    public boolean isDay() {
        return "day".equals(kind);
    }

    public String getBack() {
        return isDay()
                ? "/settings/calendar.xhtml" + (year == null ? "" : "?year=" + year)
                : key == null ? "/settings/rules.xhtml" : "/settings/rule.xhtml?key=" + key;
    }

    public String approve() {
        return done(
                () -> {
                    if (isDay()) {
                        approveDayOff.approve(access.scope(APPROVE), id);
                    } else {
                        approveLocalParameter.approve(access.scope(APPROVE), id);
                    }
                },
                "law.approved");
    }

    public String decline() {
        return done(
                () -> {
                    if (isDay()) {
                        approveDayOff.decline(access.scope(APPROVE), id, reason);
                    } else {
                        approveLocalParameter.decline(access.scope(APPROVE), id, reason);
                    }
                },
                "law.declined");
    }

    public String withdraw() {
        return done(
                () -> {
                    if (isDay()) {
                        withdrawDayOff.withdraw(access.scope(PROPOSE), id, reason);
                    } else {
                        withdrawLocalParameter.withdraw(access.scope(PROPOSE), id, reason);
                    }
                },
                "law.withdrawn");
    }

    private String done(Runnable operation, String message) {
        if (id == null) {
            notices.problem("approval.settled");
            return null;
        }
        return settled.after(operation, message, Redirect.to(getBack()));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    /** Only what can be a key of a rule: it becomes part of an address. */
    public void setKey(String key) {
        this.key = key != null && key.matches("[a-z0-9.-]+") ? key : null;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year != null && year.matches("\\d{4}") ? year : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
