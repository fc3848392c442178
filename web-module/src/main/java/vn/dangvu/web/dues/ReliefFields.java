package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.reliefs.ReliefForm;

/** The fields of an application for relief, for the branch and for the member. */
@Named
@RequestScoped
public class ReliefFields {
    @Inject
    private DuesTask task;

    @Inject
    private DuesWords words;

    private String percent;
    private String from;
    private String until;
    private String reason;
    private String detail;
    private LocalDate applied;
    private String opinion;

    ReliefForm form(LocalDate appliedOn) {
        if (DuesWords.typed(getFrom()) == null || DuesWords.typed(until) == null) {
            throw new OperationRefused("dues.months-wrong");
        }
        return new ReliefForm(
                percent == null || !percent.matches("\\d{1,3}") ? 0 : Integer.parseInt(percent),
                DuesWords.typed(getFrom()),
                DuesWords.typed(until),
                reason,
                detail,
                appliedOn,
                DuesTask.numberOrNull("renews"),
                opinion);
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getFrom() {
        return from == null ? words.month(task.getNow()) : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public LocalDate getApplied() {
        return applied;
    }

    public void setApplied(LocalDate applied) {
        this.applied = applied;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
