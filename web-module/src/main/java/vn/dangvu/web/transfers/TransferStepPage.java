package vn.dangvu.web.transfers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.membership.transfer.SignTransfer;
import vn.dangvu.membership.transfer.Step;
import vn.dangvu.membership.transfer.TakeBranchStep;
import vn.dangvu.membership.transfer.TakeOfficeStep;

/** transfers/transfer-step.xhtml: a step with its day and a few words. */
@Named
@RequestScoped
public class TransferStepPage {
    @Inject
    private TransferTask task;

    @Inject
    private TakeBranchStep branchStep;

    @Inject
    private TakeOfficeStep officeStep;

    @Inject
    private SignTransfer signTransfer;

    private Step step;
    private LocalDate on;
    private final Map<String, String> values = new HashMap<>();

    /** An unknown step of the address falls back to the branch's. */
    @PostConstruct
    void find() {
        step = Step.of(Saving.asked("step"))
                .filter(s -> s != Step.FILE && s != Step.EXTENSION)
                .orElse(Step.BRANCH);
    }

    public String save() {
        return task.run(() -> {
            long id = task.getId();
            long version = task.getVersion();
            switch (step.permission()) {
                case "transfer.decide" -> signTransfer.sign(task.scope("transfer.decide"), id, version, on, values);
                case "transfer.office" -> officeStep.take(task.scope("transfer.office"), id, version, step, on, values);
                default -> branchStep.take(task.scope("transfer.keep"), id, version, step, on, values);
            }
        });
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

    public Map<String, String> getValues() {
        return values;
    }
}
