package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.AppraiseStep;
import vn.dangvu.admission.dossier.CertifyStep;
import vn.dangvu.admission.dossier.RecordStep;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.StepField;

/** admission/dossier-step.xhtml: a step that is an act of one day with a few words. */
@Named
@RequestScoped
public class DossierStepPage {
    @Inject
    private DossierTask task;

    @Inject
    private RecordStep recordStep;

    @Inject
    private AppraiseStep appraiseStep;

    @Inject
    private CertifyStep certifyStep;

    @Inject
    private AdmissionWords words;

    private Step step;
    private LocalDate on;
    private final Map<String, String> values = new HashMap<>();

    /** An unknown step of the address falls back to the first act. */
    @PostConstruct
    void find() {
        step = Step.of(CandidateTask.asked("step", ""))
                .filter(s -> s.kind() == Step.Kind.ACT)
                .orElse(Step.APPLICATION);
    }

    public String save() {
        return task.run(step, () -> {
            long id = task.getId();
            long version = task.getVersion();
            switch (step.actor().permission()) {
                case "dossier.decide" ->
                    certifyStep.record(task.scope("dossier.decide"), id, version, step, on, values);
                case "dossier.appraise" ->
                    appraiseStep.record(task.scope("dossier.appraise"), id, version, step, on, values);
                default -> recordStep.record(task.scope("dossier.keep"), id, version, step, on, values);
            }
        });
    }

    /** The choices of a field, each with its words. */
    public List<Map.Entry<String, String>> choices(StepField field) {
        return field.choices().stream()
                .map(code -> Map.entry(code, words.choice(field.name(), code)))
                .toList();
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
