package vn.dangvu.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.minutes.RollCall;
import vn.dangvu.membership.minutes.ShowSummoned;
import vn.dangvu.membership.minutes.VoteInMeeting;
import vn.dangvu.web.ballots.CountForm;
import vn.dangvu.web.shell.Doing;

/** meetings/meeting-vote.xhtml: a question is put to the vote, counts only; or a count that was wrong is annulled. */
@Named
@ViewScoped
public class MeetingVotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingTask task;

    @Inject
    private VoteInMeeting voteInMeeting;

    @Inject
    private ShowSummoned showSummoned;

    private long item;
    private String motion;
    private String method = Ballots.Method.CARD.name();
    private final CountForm count = new CountForm();
    private String reason;
    private HashMap<Long, Ballots.Attendance> there;
    private int counted;
    private int voting;

    /** Whoever the minutes do not name as away was there. */
    public void load() {
        item = Doing.number("item");
        Map<Long, How> away = task.getMinutes().written().away().stream()
                .collect(Collectors.toMap(RollCall.Away::memberId, RollCall.Away::how));
        var body = task.getFile().kind().body();
        List<Ballots.Voter> summoned =
                showSummoned.to(task.read(), task.getId(), task.getFile().day());
        there = new HashMap<>();
        summoned.forEach(v -> there.put(v.memberId(), attendance(v, away.get(v.memberId()))));
        counted = (int)
                summoned.stream().filter(v -> v.kind().counts(body, present(v))).count();
        voting = (int) summoned.stream()
                .filter(v -> present(v) && v.kind().counts(body, true))
                .count();
        count.propose(voting);
    }

    private static Ballots.Attendance attendance(Ballots.Voter voter, How how) {
        if (how != null) {
            return how == How.UNEXCUSED ? Ballots.Attendance.UNEXCUSED : Ballots.Attendance.EXCUSED;
        }
        return RollCall.mustCome(voter.kind()) ? Ballots.Attendance.PRESENT : Ballots.Attendance.EXCUSED;
    }

    private boolean present(Ballots.Voter voter) {
        return there.get(voter.memberId()) == Ballots.Attendance.PRESENT;
    }

    public String save() {
        return task.run(
                "voted",
                () -> voteInMeeting.record(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        motion,
                        Ballots.Method.valueOf(method),
                        there,
                        count.count(),
                        reason));
    }

    public String annul() {
        return task.run(
                "annulled", () -> voteInMeeting.annul(task.keep(), task.getId(), task.getVersion(), item, reason));
    }

    public long getItem() {
        return item;
    }

    public int getCounted() {
        return counted;
    }

    public int getVoting() {
        return voting;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public CountForm getCount() {
        return count;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
