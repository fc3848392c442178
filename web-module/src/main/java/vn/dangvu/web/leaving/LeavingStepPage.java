package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.leaving.EnterLeaving;
import vn.dangvu.evaluation.leaving.HearMember;
import vn.dangvu.evaluation.leaving.KeepLeavingStep;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.evaluation.leaving.TakeLeavingStep;
import vn.dangvu.web.shell.Doing;

/** leaving/step.xhtml: a step that is an act of one day with its proof. */
@Named
@RequestScoped
public class LeavingStepPage {
    @Inject
    private LeavingTask task;

    @Inject
    private KeepLeavingStep keepLeavingStep;

    @Inject
    private HearMember hearMember;

    @Inject
    private TakeLeavingStep takeLeavingStep;

    @Inject
    private EnterLeaving enterLeaving;

    private Step step;
    private LocalDate on;
    private final Map<String, String> values = new HashMap<>();

    /** An unknown step of the address falls back to the first of the case. */
    @PostConstruct
    void find() {
        String asked = Doing.asked("step", "");
        step = Arrays.stream(Step.values())
                .filter(s -> s.code().equals(asked) && !s.ballot() && s != Step.DECISION)
                .findFirst()
                .orElse(Step.NOTICE);
        on = task.getToday();
    }

    public String save() {
        return task.run(step, () -> {
            long id = task.getId();
            long version = task.getVersion();
            String permission = step.permission();
            if (step == Step.REGISTER) {
                enterLeaving.enter(task.scope(permission), id, version, on);
                return;
            }
            switch (permission) {
                case "leaving.keep" -> keepLeavingStep.record(task.scope(permission), id, version, step, on, values);
                case "leaving.hear" -> hearMember.record(task.scope(permission), id, version, step, on, values);
                default -> takeLeavingStep.record(task.scope(permission), id, version, step, on, values);
            }
        });
    }

    /** What has to be told of the step, in its order. */
    public List<String> getFields() {
        return step.fields();
    }

    public boolean isLong(String field) {
        return field.equals("said") || field.equals("reason");
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
