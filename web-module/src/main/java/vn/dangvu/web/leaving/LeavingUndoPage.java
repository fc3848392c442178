package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import vn.dangvu.evaluation.leaving.CloseLeaving;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.evaluation.leaving.WithdrawLeavingStep;
import vn.dangvu.web.shell.Doing;

/** leaving/undo.xhtml: a step written down wrongly, or a case that ends; always with the reason. */
@Named
@RequestScoped
public class LeavingUndoPage {
    @Inject
    private LeavingTask task;

    @Inject
    private WithdrawLeavingStep withdrawLeavingStep;

    @Inject
    private CloseLeaving closeLeaving;

    private boolean closing;
    private Step step;
    private LocalDate on;
    private String reason;

    @PostConstruct
    void find() {
        closing = !Doing.asked("act", "").equals("withdraw");
        String asked = Doing.asked("step", "");
        step = Arrays.stream(Step.values())
                .filter(s -> s.code().equals(asked))
                .findFirst()
                .orElse(Step.NOTICE);
        on = task.getToday();
    }

    public String save() {
        return task.run(closing ? null : step, () -> {
            var scope = task.scope("leaving.office");
            if (closing) {
                closeLeaving.close(scope, task.getId(), task.getVersion(), on, reason);
            } else {
                withdrawLeavingStep.withdraw(scope, task.getId(), task.getVersion(), step, reason);
            }
        });
    }

    public boolean isClosing() {
        return closing;
    }

    public Step getStep() {
        return step;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
