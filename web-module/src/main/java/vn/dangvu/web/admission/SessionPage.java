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
import vn.dangvu.admission.decision.CasesOfSession;
import vn.dangvu.admission.decision.RecordSession;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.MeetingForm;
import vn.dangvu.web.ballots.ReasonedCount;
import vn.dangvu.web.i18n.Formats;

/** admission/session.xhtml: the results of one session of the standing committee, for all its cases at once. */
@Named
@RequestScoped
public class SessionPage {
    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private CasesOfSession casesOfSession;

    @Inject
    private RecordSession recordSession;

    @Inject
    private OfficialClock clock;

    private LocalDate on;
    private List<CasesOfSession.Case> cases;
    private List<Ballots.Voter> summoned;
    private final MeetingForm meeting = new MeetingForm();
    private final Map<Long, String> attendance = new HashMap<>();
    private final Map<Long, Boolean> taken = new HashMap<>();
    private final Map<Long, ReasonedCount> counts = new HashMap<>();
    private final Map<Long, Long> versions = new HashMap<>();

    @PostConstruct
    void find() {
        on = Objects.requireNonNullElse(Formats.read(CandidateTask.asked("on", "")), clock.today());
        for (CasesOfSession.Case one : getCases()) {
            counts.put(one.id(), new ReasonedCount());
            versions.put(one.id(), one.version());
            taken.put(one.id(), false);
        }
    }

    public String save() {
        return task.run("/admission/desk.xhtml", () -> {
            List<RecordSession.Result> results = getCases().stream()
                    .filter(c -> Boolean.TRUE.equals(taken.get(c.id())))
                    .map(c -> new RecordSession.Result(
                            c.id(),
                            versions.get(c.id()),
                            c.step(),
                            counts.get(c.id()).count(),
                            counts.get(c.id()).getReasons()))
                    .toList();
            recordSession.record(
                    access.scope("dossier.appraise"),
                    meeting.on(on),
                    meeting.way(),
                    meeting.attendance(getSummoned(), attendance),
                    results);
        });
    }

    /** Asked for once a page. */
    public List<CasesOfSession.Case> getCases() {
        if (cases == null) {
            cases = casesOfSession.waiting(access.scope("dossier.appraise"));
        }
        return cases;
    }

    public List<Ballots.Voter> getSummoned() {
        if (summoned == null) {
            summoned = getCases().isEmpty()
                    ? List.of()
                    : casesOfSession.summoned(
                            access.scope("dossier.appraise"), getCases().get(0), on);
            summoned.forEach(v -> attendance.putIfAbsent(v.memberId(), Ballots.Attendance.PRESENT.name()));
        }
        return summoned;
    }

    public boolean counts(Ballots.Voter voter) {
        return voter.kind().counts(VotingBody.STANDING_COMMITTEE, false);
    }

    public LocalDate getOn() {
        return on;
    }

    public MeetingForm getMeeting() {
        return meeting;
    }

    public Map<Long, String> getAttendance() {
        return attendance;
    }

    public Map<Long, Boolean> getTaken() {
        return taken;
    }

    public Map<Long, ReasonedCount> getCounts() {
        return counts;
    }

    public Map<Long, Long> getVersions() {
        return versions;
    }
}
