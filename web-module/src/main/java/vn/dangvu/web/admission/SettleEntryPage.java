package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.source.AssignHelper;
import vn.dangvu.admission.source.RecordEntry;
import vn.dangvu.web.shell.Doing;

/** admission/settle-entry.xhtml: a task was done, an entry was written wrongly, a helper helps no more. */
@Named
@RequestScoped
public class SettleEntryPage {
    private static final List<String> STEPS = List.of("done", "withdraw", "end-helper");

    @Inject
    private CandidateTask task;

    @Inject
    private RecordEntry recordEntry;

    @Inject
    private AssignHelper assignHelper;

    private String step;
    private long item;
    private LocalDate on;
    private String reason;

    /** An unknown step of the address falls back to the first. */
    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("step", "");
        step = STEPS.contains(asked) ? asked : STEPS.get(0);
        item = Doing.number("item");
    }

    public String save() {
        return task.run(step, () -> {
            long id = task.getId();
            switch (step) {
                case "withdraw" -> recordEntry.withdraw(task.keep(), id, task.getVersion(), item, reason);
                case "end-helper" -> assignHelper.end(task.keep(), id, task.getVersion(), item, on, reason);
                default -> recordEntry.done(task.keep(), id, task.getVersion(), item, on);
            }
            return id;
        });
    }

    public String getStep() {
        return step;
    }

    public long getItem() {
        return item;
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
