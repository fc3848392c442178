package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.admission.source.CandidateKind;
import vn.dangvu.admission.source.EnlistCandidate;

/** admission/enlist-candidate.xhtml */
@Named
@RequestScoped
public class EnlistCandidatePage {
    @Inject
    private CandidateTask task;

    @Inject
    private PersonForm form;

    @Inject
    private EnlistCandidate enlistCandidate;

    private Long unit;
    private String kind = CandidateKind.OUTSTANDING.code();
    private LocalDate from;
    private String resolution;

    public String save() {
        return form.person()
                .map(person -> task.run(
                        "enlist",
                        () -> enlistCandidate.enlist(
                                task.keep(), unit, person, CandidateKind.of(kind), from, resolution)))
                .orElse(null);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
