package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.leaving.Minuted;
import vn.dangvu.evaluation.leaving.RecordLeavingCommitteeVote;
import vn.dangvu.evaluation.leaving.RecordLeavingVote;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.membership.Ballots;
import vn.dangvu.web.ballots.CountForm;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** leaving/vote.xhtml: a body votes on a case; counts only. */
@Named
@RequestScoped
public class LeavingVotePage {
    @Inject
    private LeavingTask task;

    @Inject
    private RecordLeavingVote recordLeavingVote;

    @Inject
    private RecordLeavingCommitteeVote recordLeavingCommitteeVote;

    private Step step;
    private LocalDate on;
    private final CountForm count = new CountForm();
    private final Map<Long, String> attendance = new HashMap<>();
    private List<Ballots.Voter> summoned;
    private String place;
    private String chair;
    private String chairPost;
    private String secretary;
    private String method = Ballots.Method.SECRET.name();
    private String conclusions;
    private String against;
    private String reserved;

    @PostConstruct
    void find() {
        String asked = Doing.asked("step", "");
        step = Arrays.stream(Step.values())
                .filter(s -> s.ballot() && s.code().equals(asked))
                .findFirst()
                .orElse(Step.BRANCH_VOTE);
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), task.getToday());
    }

    public String save() {
        return task.run(step, () -> {
            var there = new HashMap<Long, Ballots.Attendance>();
            getSummoned()
                    .forEach(v -> there.put(v.memberId(), Ballots.Attendance.valueOf(attendance.get(v.memberId()))));
            var vote = new Minuted(
                    new Ballots.Meeting(on, place, chair, chairPost, secretary),
                    Ballots.Method.valueOf(method),
                    there,
                    count.count(),
                    new Ballots.Minutes(conclusions, against, reserved));
            if (isBranch()) {
                recordLeavingVote.record(task.scope("leaving.keep"), task.getId(), task.getVersion(), step, vote);
            } else {
                recordLeavingCommitteeVote.record(
                        task.scope("leaving.office"), task.getId(), task.getVersion(), step, vote);
            }
        });
    }

    private boolean isBranch() {
        return step.permission().equals("leaving.keep");
    }

    /** Asked for once a page. */
    public List<Ballots.Voter> getSummoned() {
        if (summoned == null) {
            summoned = isBranch()
                    ? recordLeavingVote.summoned(task.scope("leaving.keep"), task.getId(), step, on)
                    : recordLeavingCommitteeVote.summoned(task.scope("leaving.office"), task.getId(), step, on);
            summoned.forEach(v -> attendance.putIfAbsent(v.memberId(), Ballots.Attendance.PRESENT.name()));
        }
        return summoned;
    }

    /** Who counts whether he comes or not. */
    public long getCounted() {
        return getSummoned().stream().filter(this::counts).count();
    }

    public boolean counts(Ballots.Voter voter) {
        return voter.kind().counts(step.body(), false);
    }

    public Step getStep() {
        return step;
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

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getReserved() {
        return reserved;
    }

    public void setReserved(String reserved) {
        this.reserved = reserved;
    }
}
