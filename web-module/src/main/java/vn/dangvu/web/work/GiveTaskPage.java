package vn.dangvu.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.work.GiveTask;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.ShowHands;
import vn.dangvu.web.meetings.MeetingChoices;
import vn.dangvu.web.shell.Doing;

/** work/give-task.xhtml: one member is given something in between. */
@Named
@RequestScoped
public class GiveTaskPage {
    @Inject
    private Access access;

    @Inject
    private ShowHands showHands;

    @Inject
    private GiveTask giveTask;

    @Inject
    private WorkTask work;

    @Inject
    private MeetingChoices choices;

    @Inject
    private OfficialClock clock;

    private Long member;
    private Long follower;
    private String text;
    private String basis;
    private Long directive;
    private LocalDate on;
    private LocalDate due;
    private Map<String, String> hands;

    public Map<String, String> getHands() {
        if (hands == null) {
            hands = new LinkedHashMap<>();
            if (getUnit() > 0) {
                showHands
                        .of(access.scope("work.read"), getUnit(), clock.today())
                        .forEach(h -> hands.put(Long.toString(h.memberId()), h.name()));
            }
        }
        return hands;
    }

    public String save() {
        return work.run(
                "given",
                "/work/tasks.xhtml?unit=" + getUnit(),
                () -> giveTask.give(
                        access.scope("work.keep"),
                        getUnit(),
                        basis,
                        directive,
                        on,
                        new Given(member, null, null, text, follower, due)));
    }

    public long getUnit() {
        long asked = Doing.number("unit");
        Long only = choices.unit(asked == 0 ? "" : Long.toString(asked));
        return only == null ? 0 : only;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public Long getFollower() {
        return follower;
    }

    public void setFollower(Long follower) {
        this.follower = follower;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public Long getDirective() {
        return directive;
    }

    public void setDirective(Long directive) {
        this.directive = directive;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
