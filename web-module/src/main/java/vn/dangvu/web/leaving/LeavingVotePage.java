package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import vn.dangvu.evaluation.leaving.RecordLeavingCommitteeVote;
import vn.dangvu.evaluation.leaving.RecordLeavingVote;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.web.ballots.VoteForm;
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
    private VoteForm vote;

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
            if (isBranch()) {
                recordLeavingVote.record(
                        task.scope("leaving.keep"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        getVote().minuted());
            } else {
                recordLeavingCommitteeVote.record(
                        task.scope("leaving.office"),
                        task.getId(),
                        task.getVersion(),
                        step,
                        getVote().minuted());
            }
        });
    }

    private boolean isBranch() {
        return step.permission().equals("leaving.keep");
    }

    /** Who is summoned is asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            vote = new VoteForm(
                    step.body(),
                    on,
                    isBranch()
                            ? recordLeavingVote.summoned(task.scope("leaving.keep"), task.getId(), step, on)
                            : recordLeavingCommitteeVote.summoned(
                                    task.scope("leaving.office"), task.getId(), step, on));
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
