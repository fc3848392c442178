package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.decision.UndoAdmission;
import vn.dangvu.admission.dossier.CloseDossier;
import vn.dangvu.admission.dossier.RecordStep;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.moving.MoveDossier;

/** admission/undo-step.xhtml: a step written down wrongly or done wrongly, a dossier that ends or moves; always with the reason. */
@Named
@RequestScoped
public class UndoStepPage {
    private static final List<String> ACTS = List.of("withdraw", "repair", "close", "move");

    @Inject
    private DossierTask task;

    @Inject
    private RecordStep recordStep;

    @Inject
    private UndoAdmission undoAdmission;

    @Inject
    private CloseDossier closeDossier;

    @Inject
    private MoveDossier moveDossier;

    private String act;
    private Step step;
    private String outcome = "withdrawn";
    private LocalDate on;
    private Long toUnit;
    private String where;
    private String reason;

    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("act", "");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        step = Step.of(CandidateTask.asked("step", "")).orElse(Step.APPLICATION);
    }

    public String save() {
        return task.run(act.equals("withdraw") || act.equals("repair") ? step : null, () -> {
            long id = task.getId();
            long version = task.getVersion();
            switch (act) {
                case "repair" -> undoAdmission.repair(task.scope("dossier.decide"), id, version, step, reason);
                case "close" -> closeDossier.close(task.scope("dossier.keep"), id, version, outcome, on, reason);
                case "move" -> move(id, version);
                default -> recordStep.withdraw(task.scope("dossier.keep"), id, version, step, reason);
            }
        });
    }

    private void move(long id, long version) {
        if (toUnit == null) {
            moveDossier.away(task.scope("dossier.appraise"), id, version, where, on, reason);
        } else {
            moveDossier.within(task.scope("dossier.appraise"), id, version, toUnit, on, reason);
        }
    }

    /** The letter of the rules under which somebody moves now: helped, under decision, decided. */
    public String getMoving() {
        return MoveDossier.of(task.getFile())
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
    }

    public String getPermission() {
        return switch (act) {
            case "repair" -> "dossier.decide";
            case "move" -> "dossier.appraise";
            default -> "dossier.keep";
        };
    }

    public String getAct() {
        return act;
    }

    public Step getStep() {
        return step;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getToUnit() {
        return toUnit;
    }

    public void setToUnit(Long toUnit) {
        this.toUnit = toUnit;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
