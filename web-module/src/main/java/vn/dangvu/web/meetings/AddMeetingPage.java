package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.meetings.PlanMeetings;

/** meetings/add-meeting.xhtml: one meeting in between. */
@Named
@RequestScoped
public class AddMeetingPage {
    @Inject
    private MeetingTask task;

    @Inject
    private MeetingChoices choices;

    @Inject
    private PlanMeetings planMeetings;

    private Long unit;
    private final PlanForm form = new PlanForm();

    public String save() {
        return task.run(
                "planned",
                "/meetings/meetings.xhtml?state=open&unit=" + unit,
                () -> planMeetings.one(task.keep(), unit, form.planned()));
    }

    public Long getUnit() {
        return unit == null ? choices.unit(MeetingTask.asked("unit")) : unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public PlanForm getForm() {
        return form;
    }
}
