package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.leaving.RequestSelfReview;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** leaving/request.xhtml: the member is asked for a self-review; or, with the day of a request, the receipt of it. */
@Named
@RequestScoped
public class LeavingRequestPage {
    @Inject
    private LeavingTask task;

    @Inject
    private RequestSelfReview requestSelfReview;

    private LocalDate sent;
    private LocalDate on;
    private String paper;
    private String receipt;

    @PostConstruct
    void find() {
        sent = Formats.read(Doing.asked("sent", ""));
        on = task.getToday();
    }

    public String save() {
        return task.run(Step.SELF_REVIEW, () -> {
            var scope = task.scope("leaving.keep");
            if (sent == null) {
                requestSelfReview.request(scope, task.getId(), task.getVersion(), on, paper, receipt);
            } else {
                requestSelfReview.prove(scope, task.getId(), task.getVersion(), sent, on, receipt);
            }
        });
    }

    /** The day of the request that is proved now, null for a new one. */
    public LocalDate getSent() {
        return sent;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
