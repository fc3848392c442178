package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.help.AssessHelp;
import vn.dangvu.evaluation.round.Minuted;
import vn.dangvu.evaluation.round.RecordListingVote;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.admission.MeetingForm;
import vn.dangvu.web.admission.ReasonedCount;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** review/listing-vote.xhtml and review/assess.xhtml: the branch votes in secret on one person; counts only. */
@Named
@RequestScoped
public class ReviewVotePage {
    @Inject
    private ReviewTask task;

    @Inject
    private ScreeningPage screening;

    @Inject
    private HelpPlanPage help;

    @Inject
    private RecordListingVote recordListingVote;

    @Inject
    private AssessHelp assessHelp;

    private LocalDate on;
    private String question;
    private final MeetingForm meeting = new MeetingForm();
    private final ReasonedCount count = new ReasonedCount();
    private List<Ballots.Voter> summoned;
    private boolean assessing;
    private final Map<Long, String> attendance = new HashMap<>();
    private String conclusions;
    private String reserved;

    @PostConstruct
    void find() {
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), task.getToday());
    }

    public String list() {
        String address = task.run(
                "review.done.vote",
                "/review/screening.xhtml?id=" + screening.getId() + "&step=vote",
                () -> recordListingVote.record(
                        task.scope("review.keep"), screening.getId(), screening.getVersion(), minuted()));
        if (task.stale()) {
            screening.forget();
        }
        return address;
    }

    public String assess() {
        assessing = true;
        String address = task.run(
                "review.done.vote",
                "/review/plan.xhtml?id=" + help.getId(),
                () -> assessHelp.record(
                        task.scope("review.keep"), help.getId(), help.getVersion(), question, minuted()));
        if (task.stale()) {
            help.forget();
        }
        return address;
    }

    private Minuted minuted() {
        return new Minuted(
                meeting.on(on),
                Ballots.Method.SECRET,
                meeting.attendance(summon(), attendance),
                count.count(),
                new Ballots.Minutes(conclusions, count.getReasons(), reserved));
    }

    private List<Ballots.Voter> summon() {
        if (summoned == null) {
            summoned = assessing
                    ? assessHelp.summoned(task.scope("review.keep"), help.getId(), on)
                    : recordListingVote.summoned(task.scope("review.keep"), screening.getId(), on);
            summoned.forEach(v -> attendance.putIfAbsent(
                    v.memberId(),
                    (v.kind() == Ballots.VoterClass.EXEMPT ? Ballots.Attendance.EXCUSED : Ballots.Attendance.PRESENT)
                            .name()));
        }
        return summoned;
    }

    public List<Ballots.Voter> getSummoned() {
        return summon();
    }

    public List<Ballots.Voter> getAssessors() {
        assessing = true;
        return summon();
    }

    /** Who counts whether he comes or not. */
    public long getCounted() {
        return summon().stream().filter(this::counts).count();
    }

    public boolean counts(Ballots.Voter voter) {
        return voter.kind().counts(VotingBody.BRANCH, false);
    }

    public LocalDate getOn() {
        return on;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
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
