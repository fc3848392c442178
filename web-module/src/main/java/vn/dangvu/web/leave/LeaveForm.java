package vn.dangvu.web.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.membership.leave.LeaveWish;

/** The fields of an application for exemption. */
@Named
@RequestScoped
public class LeaveForm {
    private String ground;
    private LocalDate askedOn;
    private String how;
    private String reason;
    private String paper;
    private LocalDate from;
    private LocalDate until;
    private boolean longContract;

    LeaveWish wish() {
        return new LeaveWish(ground, askedOn, how, reason, paper, from, until, longContract);
    }

    /** Of the member's own application: online, today. */
    LeaveWish own(LocalDate today) {
        return new LeaveWish(ground, today, "online", reason, paper, from, until, longContract);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isLongContract() {
        return longContract;
    }

    public void setLongContract(boolean longContract) {
        this.longContract = longContract;
    }
}
