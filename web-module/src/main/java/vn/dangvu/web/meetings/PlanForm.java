package vn.dangvu.web.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import vn.dangvu.membership.meetings.MeetingKind;
import vn.dangvu.membership.meetings.PlannedMeeting;

/** What is typed of a meeting to be planned. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String kind = MeetingKind.MONTHLY.code();
    private boolean taken = true;
    private LocalDate on;
    private String at = "19:30";
    private Integer minutes;
    private String place;
    private String topic;

    static PlanForm of(PlannedMeeting planned) {
        var form = new PlanForm();
        form.kind = planned.kind().code();
        form.on = planned.on();
        form.at = planned.at() == null ? "" : planned.at().toString();
        form.minutes = planned.minutes();
        form.place = planned.place();
        form.topic = planned.topic();
        return form;
    }

    PlannedMeeting planned() {
        return new PlannedMeeting(MeetingKind.of(kind), on, MeetingWords.readTime(at), minutes, place, topic);
    }

    /** Ticked, and of a thematic one its topic is known. */
    boolean wanted() {
        return taken && (!kind.equals(MeetingKind.THEMATIC.code()) || topic != null && !topic.isBlank());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
