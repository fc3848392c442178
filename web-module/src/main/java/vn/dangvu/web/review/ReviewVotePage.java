package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dangvu.evaluation.help.AssessHelp;
import vn.dangvu.evaluation.round.RecordListingVote;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.VoteForm;
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
    private VoteForm vote;
    private VoteForm assessment;

    @PostConstruct
    void find() {
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), task.getToday());
    }

    public String list() {
        String address = task.run(
                "review.done.vote",
                "/review/screening.xhtml?id=" + screening.getId() + "&step=vote",
                () -> recordListingVote.record(
                        task.scope("review.keep"),
                        screening.getId(),
                        screening.getVersion(),
                        getVote().minuted()));
        if (task.stale()) {
            screening.forget();
        }
        return address;
    }

    public String assess() {
        String address = task.run(
                "review.done.vote",
                "/review/plan.xhtml?id=" + help.getId(),
                () -> assessHelp.record(
                        task.scope("review.keep"),
                        help.getId(),
                        help.getVersion(),
                        question,
                        getAssessment().minuted()));
        if (task.stale()) {
            help.forget();
        }
        return address;
    }

    /** On a listing; asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            vote = form(recordListingVote.summoned(task.scope("review.keep"), screening.getId(), on));
        }
        return vote;
    }

    /** On what became of the help. */
    public VoteForm getAssessment() {
        if (assessment == null) {
            assessment = form(assessHelp.summoned(task.scope("review.keep"), help.getId(), on));
        }
        return assessment;
    }

    /** Those exempted are thought to have stayed away. */
    private VoteForm form(List<Ballots.Voter> summoned) {
        var form = new VoteForm(VotingBody.BRANCH, on, summoned);
        summoned.stream().filter(v -> v.kind() == Ballots.VoterClass.EXEMPT).forEach(v -> form.getAttendance()
                .put(v.memberId(), Ballots.Attendance.EXCUSED.name()));
        return form;
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
}
