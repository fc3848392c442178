package vn.dangvu.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.meetings.PlanMeetings;
import vn.dangvu.membership.meetings.ShowYearPlan;
import vn.dangvu.membership.meetings.YearPlan;

/** meetings/plan-meetings.xhtml: the meetings of a year, with those the rules propose. */
@Named
@ViewScoped
public class PlanMeetingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ShowYearPlan showYearPlan;

    @Inject
    private PlanMeetings planMeetings;

    @Inject
    private MeetingChoices choices;

    @Inject
    private MeetingTask task;

    private Long unit;
    private int year;
    private transient YearPlan plan;
    private List<PlanForm> rows;

    public void load() {
        unit = choices.unit(MeetingTask.asked("unit"));
        year = choices.year(MeetingTask.asked("year"));
        rows = unit == null
                ? List.of()
                : getPlan().proposed().stream().map(PlanForm::of).toList();
    }

    public YearPlan getPlan() {
        if (plan == null && unit != null) {
            plan = showYearPlan.of(access.scope("meeting.read"), unit, year);
        }
        return plan;
    }

    public String save() {
        return task.run(
                "planned",
                "/meetings/plan-meetings.xhtml?unit=" + unit + "&year=" + year,
                () -> planMeetings.year(
                        access.scope("meeting.keep"),
                        unit,
                        rows.stream()
                                .filter(PlanForm::wanted)
                                .map(PlanForm::planned)
                                .toList()));
    }

    public List<PlanForm> getRows() {
        return rows;
    }

    public Long getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }
}
