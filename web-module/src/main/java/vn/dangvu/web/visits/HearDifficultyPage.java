package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.membership.visits.HearDifficulty;
import vn.dangvu.membership.visits.VisitRow;
import vn.dangvu.web.shell.Doing;

/** visits/hear-difficulty.xhtml: what the branch finds difficult, heard at a visit ({@code id}) or without one. */
@Named
@RequestScoped
public class HearDifficultyPage {
    @Inject
    private VisitTask task;

    @Inject
    private HearDifficulty hearDifficulty;

    @Inject
    private PlanVisitsPage plan;

    @Inject
    private Doing doing;

    private Long unit;
    private LocalDate on;
    private String text;
    private String charged;
    private LocalDate due;

    @PostConstruct
    void find() {
        VisitRow visit = task.getVisit();
        unit = visit == null ? null : Long.valueOf(visit.unitId());
        on = visit == null || visit.attendedOn() == null ? task.getToday() : visit.attendedOn();
    }

    public String save() {
        long[] heard = new long[1];
        String address = doing.run(
                "visits.done.heard",
                "/visits/difficulty.xhtml?id=",
                () -> heard[0] = hearDifficulty.hear(
                        task.keep(),
                        new HearDifficulty.Heard(
                                unit, task.getId() == 0 ? null : task.getId(), on, text, charged, due)));
        return address == null ? null : address.replace("?id=", "?id=" + heard[0]);
    }

    public Map<String, String> getBranches() {
        return plan.getBranches();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCharged() {
        return charged;
    }

    public void setCharged(String charged) {
        this.charged = charged;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
