package vn.dangvu.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.minutes.HoldMeeting;
import vn.dangvu.membership.minutes.MinutesFile;
import vn.dangvu.membership.minutes.RollCall;
import vn.dangvu.membership.minutes.ShowSummoned;
import vn.dangvu.web.i18n.Formats;

/** meetings/hold-meeting.xhtml: a meeting took place; everybody is called by name. */
@Named
@ViewScoped
public class HoldMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingTask task;

    @Inject
    private HoldMeeting holdMeeting;

    @Inject
    private ShowSummoned showSummoned;

    private LocalDate on;
    private SittingForm sitting;
    private List<Called> called;

    /** Somebody as he is called. */
    public static class Called implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long memberId;
        private final String name;
        private final String kind;
        private final boolean must;
        private String how;
        private String reason;

        Called(Ballots.Voter voter, RollCall.Away away) {
            memberId = voter.memberId();
            name = voter.name();
            kind = voter.kind().code();
            must = RollCall.mustCome(voter.kind());
            how = (away == null ? RollCall.usual(voter.kind()) : away.how()).name();
            reason = away == null ? null : away.reason();
        }

        public String getName() {
            return name;
        }

        public String getKind() {
            return kind;
        }

        public boolean isMust() {
            return must;
        }

        public String getHow() {
            return how;
        }

        public void setHow(String how) {
            this.how = how;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    public void load() {
        MinutesFile minutes = task.getMinutes();
        LocalDate asked = Formats.read(MeetingTask.asked("on"));
        on = asked == null ? task.getFile().day() : asked;
        sitting = SittingForm.of(task.getFile(), minutes == null ? null : minutes.written());
        Map<Long, RollCall.Away> away = new HashMap<>();
        if (minutes != null) {
            minutes.written().away().forEach(a -> away.put(a.memberId(), a));
        }
        called = new ArrayList<>();
        showSummoned.to(task.read(), task.getId(), on).forEach(v -> called.add(new Called(v, away.get(v.memberId()))));
    }

    public String save() {
        return task.run("held", () -> {
            var roll = new HashMap<Long, Presence>();
            called.forEach(c -> roll.put(c.memberId, new Presence(How.valueOf(c.how), c.reason)));
            holdMeeting.hold(task.keep(), task.getId(), task.getVersion(), sitting.sitting(on), roll);
        });
    }

    public LocalDate getOn() {
        return on;
    }

    public SittingForm getSitting() {
        return sitting;
    }

    public List<Called> getCalled() {
        return called;
    }
}
