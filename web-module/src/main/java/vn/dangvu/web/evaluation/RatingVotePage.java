package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.rating.RecordRatingVote;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.CountForm;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** evaluation/vote.xhtml: the branch votes on the level that is proposed for one person; counts only. */
@Named
@RequestScoped
public class RatingVotePage {
    @Inject
    private PersonTask task;

    @Inject
    private RecordRatingVote recordRatingVote;

    @Inject
    private OfficialClock clock;

    private final CountForm count = new CountForm();
    private final Map<Long, String> attendance = new HashMap<>();
    private List<Ballots.Voter> summoned;
    private LocalDate on;
    private String place;
    private String chair;
    private String chairPost;
    private String secretary;
    private String method = Ballots.Method.SECRET.name();
    private String conclusions;
    private String reasons;
    private String reserved;

    @PostConstruct
    void find() {
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), clock.today());
    }

    public String save() {
        return task.run("voted", () -> {
            var there = new HashMap<Long, Ballots.Attendance>();
            getSummoned()
                    .forEach(v -> there.put(v.memberId(), Ballots.Attendance.valueOf(attendance.get(v.memberId()))));
            recordRatingVote.record(
                    task.keep(),
                    task.getId(),
                    task.getVersion(),
                    new RecordRatingVote.Minuted(
                            new Ballots.Meeting(on, place, chair, chairPost, secretary),
                            Ballots.Method.valueOf(method),
                            there,
                            count.count(),
                            new Ballots.Minutes(conclusions, reasons, reserved)));
        });
    }

    /** Asked for once a page. */
    public List<Ballots.Voter> getSummoned() {
        if (summoned == null) {
            summoned = recordRatingVote.summoned(task.keep(), task.getId(), on);
            summoned.forEach(v -> attendance.putIfAbsent(v.memberId(), Ballots.Attendance.PRESENT.name()));
        }
        return summoned;
    }

    public boolean counts(Ballots.Voter voter) {
        return voter.kind().counts(VotingBody.BRANCH, false);
    }

    public long getCounted() {
        return getSummoned().stream().filter(this::counts).count();
    }

    public LocalDate getOn() {
        return on;
    }

    public CountForm getCount() {
        return count;
    }

    public Map<Long, String> getAttendance() {
        return attendance;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getChairPost() {
        return chairPost;
    }

    public void setChairPost(String chairPost) {
        this.chairPost = chairPost;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getReserved() {
        return reserved;
    }

    public void setReserved(String reserved) {
        this.reserved = reserved;
    }
}
