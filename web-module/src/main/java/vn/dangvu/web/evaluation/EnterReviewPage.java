package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.selfreview.EnterSelfReview;

/** evaluation/enter-review.xhtml: the secretary enters the signed paper of a member. */
@Named
@RequestScoped
public class EnterReviewPage {
    @Inject
    private PersonTask task;

    @Inject
    private EnterSelfReview enterSelfReview;

    private final ReviewFields fields = new ReviewFields();
    private LocalDate paperOn;
    private String reason;

    /** A paper that was entered before is corrected from what stands there. */
    @PostConstruct
    void find() {
        task.getFile().review().ifPresent(v -> {
            fields.fill(v.content());
            paperOn = v.paperOn();
            reason = v.proxyReason();
        });
    }

    public String save() {
        return task.run(
                "entered",
                () -> enterSelfReview.enter(
                        task.keep(), task.getId(), task.getVersion(), paperOn, reason, fields.content()));
    }

    public ReviewFields getFields() {
        return fields;
    }

    public LocalDate getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(LocalDate paperOn) {
        this.paperOn = paperOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
