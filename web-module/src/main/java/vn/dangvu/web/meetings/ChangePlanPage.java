package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.meetings.CallOffMeeting;
import vn.dangvu.membership.meetings.ChangePlan;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.PlannedMeeting;

/** meetings/change-plan.xhtml and meetings/call-off.xhtml */
@Named
@RequestScoped
public class ChangePlanPage {
    @Inject
    private MeetingTask task;

    @Inject
    private ChangePlan changePlan;

    @Inject
    private CallOffMeeting callOffMeeting;

    private PlanForm form;
    private String preparer;
    private String reason;

    public String save() {
        return task.run(
                "changed",
                () -> changePlan.change(
                        task.keep(), task.getId(), task.getVersion(), form.planned(), preparer, reason));
    }

    public String callOff() {
        return task.run(
                "called-off", () -> callOffMeeting.callOff(task.keep(), task.getId(), task.getVersion(), reason));
    }

    /** As the meeting stands, until something is typed. */
    public PlanForm getForm() {
        if (form == null) {
            MeetingFile file = task.getFile();
            MeetingFile.Plan plan = file.plan();
            form = PlanForm.of(
                    new PlannedMeeting(file.kind(), plan.on(), plan.at(), plan.minutes(), plan.place(), file.topic()));
            preparer = plan.preparer();
        }
        return form;
    }

    public String getPreparer() {
        getForm();
        return preparer;
    }

    public void setPreparer(String preparer) {
        getForm();
        this.preparer = preparer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
