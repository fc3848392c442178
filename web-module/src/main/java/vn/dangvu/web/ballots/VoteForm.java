package vn.dangvu.web.ballots;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** A vote as it is written down from the minutes: the meeting, who was summoned and came, the count, what was said. Shown by WEB-INF/ballots/vote.xhtml. */
public class VoteForm {
    private final LocalDate on;
    private final VotingBody body;
    private final List<Ballots.Voter> summoned;
    private final MeetingForm meeting = new MeetingForm();
    private final ReasonedCount count = new ReasonedCount();
    private final Map<Long, String> attendance = new HashMap<>();
    private String conclusions;
    private String reserved;

    /** @param summoned everybody of the body on that day; all are thought to have come until somebody says otherwise */
    public VoteForm(VotingBody body, LocalDate on, List<Ballots.Voter> summoned) {
        this.body = body;
        this.on = on;
        this.summoned = summoned;
        summoned.forEach(v -> attendance.put(v.memberId(), Ballots.Attendance.PRESENT.name()));
    }

    public Ballots.Minuted minuted() {
        return new Ballots.Minuted(
                meeting.on(on),
                meeting.way(),
                meeting.attendance(summoned, attendance),
                count.count(),
                new Ballots.Minutes(conclusions, count.getReasons(), reserved));
    }

    /** Who counts whether he comes or not. */
    public long getCounted() {
        return summoned.stream().filter(this::counts).count();
    }

    public boolean counts(Ballots.Voter voter) {
        return voter.kind().counts(body, false);
    }

    public LocalDate getOn() {
        return on;
    }

    public VotingBody getBody() {
        return body;
    }

    public List<Ballots.Voter> getSummoned() {
        return summoned;
    }

    public MeetingForm getMeeting() {
        return meeting;
    }

    public ReasonedCount getCount() {
        return count;
    }

    public Map<Long, String> getAttendance() {
        return attendance;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public String getReserved() {
        return reserved;
    }

    public void setReserved(String reserved) {
        this.reserved = reserved;
    }
}
