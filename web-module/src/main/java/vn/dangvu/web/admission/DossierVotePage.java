package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import vn.dangvu.admission.decision.RecordBranchVote;
import vn.dangvu.admission.decision.RecordCommitteeVote;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.web.ballots.VoteForm;
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
    private VoteForm vote;

    @PostConstruct
    void find() {
        step = Step.of(CandidateTask.asked("step", ""))
                .filter(s -> s.kind() == Step.Kind.BALLOT)
                .orElse(Step.BRANCH_VOTE);
        on = Objects.requireNonNullElse(Formats.read(CandidateTask.asked("on", "")), task.getToday());
    }

    public String save() {
        return task.run(step, () -> {
            if (isBranch()) {
                recordBranchVote.record(
                        task.scope("dossier.keep"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        getVote().minuted());
            } else {
                recordCommitteeVote.record(
                        task.scope("dossier.appraise"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        getVote().minuted());
            }
        });
    }

    private boolean isBranch() {
        return step.actor().permission().equals("dossier.keep");
    }

    /** Who is summoned is asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            vote = new VoteForm(
                    step.body(),
                    on,
                    isBranch()
                            ? recordBranchVote.summoned(task.scope("dossier.keep"), task.getId(), step, on)
                            : recordCommitteeVote.summoned(task.scope("dossier.appraise"), task.getId(), step, on));
        }
        return vote;
    }

    public Step getStep() {
        return step;
    }

    public LocalDate getOn() {
        return on;
    }
}
