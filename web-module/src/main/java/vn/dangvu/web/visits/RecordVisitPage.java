package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.membership.visits.ListMyBranches;
import vn.dangvu.membership.visits.RecordVisit;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;

/** visits/record-visit.xhtml: a meeting of the branch was attended, as planned ({@code id}) or not ({@code unit}); or the visit is called off. */
@Named
@RequestScoped
public class RecordVisitPage {
    @Inject
    private VisitTask task;

    @Inject
    private RecordVisit recordVisit;

    @Inject
    private ListMyBranches listMyBranches;

    @Inject
    private PlanVisitsPage plan;

    @Inject
    private Doing doing;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private String step;
    private Long unit;
    private LocalDate on;
    private Long meeting;
    private String seen;
    private String reason;

    @PostConstruct
    void find() {
        step = task.getId() != 0 && Doing.asked("step", "").equals("call-off") ? "call-off" : "attend";
        long asked = Doing.number("unit");
        unit = task.getId() != 0 ? Long.valueOf(task.getVisit().unitId()) : asked == 0 ? null : Long.valueOf(asked);
        on = task.getToday();
    }

    public String save() {
        long[] shown = {task.getId()};
        String address = doing.run("visits.done." + step, "/visits/visits.xhtml", () -> {
            var attendance = new RecordVisit.Attendance(on, meeting, seen);
            if (step.equals("call-off")) {
                recordVisit.callOff(task.keep(), task.getId(), task.getVersion(), reason);
            } else if (task.getId() != 0) {
                recordVisit.attend(task.keep(), task.getId(), task.getVersion(), attendance);
            } else {
                shown[0] = recordVisit.attendUnplanned(task.keep(), unit, attendance);
            }
        });
        if (doing.isStale()) {
            task.stale();
        }
        return address == null ? null : address.replace("/visits.xhtml?", "/visit.xhtml?id=" + shown[0] + "&");
    }

    /** The meetings of the branch in the book; empty before a branch is chosen. */
    public Map<String, String> getMeetings() {
        var meetings = new LinkedHashMap<String, String>();
        if (unit != null) {
            listMyBranches
                    .meetings(task.keep(), unit, task.getToday())
                    .forEach(m -> meetings.put(
                            Long.toString(m.id()),
                            formats.date(m.on()) + " – " + texts.get("visits.meeting." + m.kind())));
        }
        return meetings;
    }

    public Map<String, String> getBranches() {
        return plan.getBranches();
    }

    public String getStep() {
        return step;
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

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
