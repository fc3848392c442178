package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.admission.decision.RecordBranchVote;
import vn.dangvu.admission.decision.RecordCommitteeVote;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.membership.Ballots;
import vn.dangvu.web.i18n.Formats;

/** admission/dossier-vote.xhtml: one person is voted on in a meeting. */
@Named
@RequestScoped
public class DossierVotePage {
    @Inject
    private DossierTask task;

    @Inject
    private RecordBranchVote recordBranchVote;

    @Inject
    private RecordCommitteeVote recordCommitteeVote;

    private Step step;
    private LocalDate on;
    private final MeetingForm meeting = new MeetingForm();
    private final ReasonedCount count = new ReasonedCount();
    private List<Ballots.Voter> summoned;
    private final Map<Long, String> attendance = new HashMap<>();
    private String conclusions;
    private String reserved;

    @PostConstruct
    void find() {
        step = Step.of(CandidateTask.asked("step", ""))
                .filter(s -> s.kind() == Step.Kind.BALLOT)
                .orElse(Step.BRANCH_VOTE);
        on = Objects.requireNonNullElse(Formats.read(CandidateTask.asked("on", "")), task.getToday());
    }

    public String save() {
        return task.run(step, () -> {
            var minutes = new Ballots.Minutes(conclusions, count.getReasons(), reserved);
            Ballots.Meeting held = meeting.on(on);
            Map<Long, Ballots.Attendance> there = meeting.attendance(getSummoned(), attendance);
            if (isBranch()) {
                recordBranchVote.record(
                        task.scope("dossier.keep"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        held,
                        meeting.way(),
                        there,
                        count.count(),
                        minutes);
            } else {
                recordCommitteeVote.record(
                        task.scope("dossier.appraise"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        held,
                        meeting.way(),
                        there,
                        count.count(),
                        minutes);
            }
        });
    }

    private boolean isBranch() {
        return step.actor().permission().equals("dossier.keep");
    }

    /** Asked for once a page. */
    public List<Ballots.Voter> getSummoned() {
        if (summoned == null) {
            summoned = isBranch()
                    ? recordBranchVote.summoned(task.scope("dossier.keep"), task.getId(), step, on)
                    : recordCommitteeVote.summoned(task.scope("dossier.appraise"), task.getId(), step, on);
            summoned.forEach(v -> attendance.putIfAbsent(v.memberId(), Ballots.Attendance.PRESENT.name()));
        }
        return summoned;
    }

    /** Who counts whether he comes or not. */
    public long getCounted() {
        return getSummoned().stream()
                .filter(v -> v.kind().counts(step.body(), false))
                .count();
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
