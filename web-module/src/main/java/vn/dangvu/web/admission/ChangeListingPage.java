package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.source.CandidateKind;
import vn.dangvu.admission.source.ChangeListing;
import vn.dangvu.admission.source.LeavingReason;

/** admission/change-listing.xhtml: from the outstanding to the sympathisers, off the list, or back on it. */
@Named
@RequestScoped
public class ChangeListingPage {
    private static final List<String> STEPS = List.of("promote", "take-off", "relist");

    @Inject
    private CandidateTask task;

    @Inject
    private ChangeListing changeListing;

    private String step;
    private String kind = CandidateKind.SYMPATHISER.code();
    private String reason;
    private LocalDate on;
    private String resolution;
    private String detail;

    /** An unknown step of the address falls back to the first. */
    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("step", "");
        step = STEPS.contains(asked) ? asked : STEPS.get(0);
    }

    public String save() {
        return task.run(step, () -> {
            long id = task.getId();
            switch (step) {
                case "take-off" ->
                    changeListing.takeOff(
                            task.keep(),
                            id,
                            task.getVersion(),
                            on,
                            reason == null || reason.isBlank() ? null : LeavingReason.of(reason),
                            resolution,
                            detail);
                case "relist" ->
                    changeListing.relist(task.keep(), id, task.getVersion(), CandidateKind.of(kind), on, resolution);
                default -> changeListing.promote(task.keep(), id, task.getVersion(), on, resolution);
            }
            return id;
        });
    }

    public String getStep() {
        return step;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
