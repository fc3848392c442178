package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import vn.dangvu.evaluation.rating.RecordRatingVote;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.VoteForm;
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

    private LocalDate on;
    private VoteForm vote;

    @PostConstruct
    void find() {
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), clock.today());
    }

    public String save() {
        return task.run(
                "voted",
                () -> recordRatingVote.record(
                        task.keep(), task.getId(), task.getVersion(), getVote().minuted()));
    }

    /** Who is summoned is asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            vote = new VoteForm(VotingBody.BRANCH, on, recordRatingVote.summoned(task.keep(), task.getId(), on));
        }
        return vote;
    }

    public LocalDate getOn() {
        return on;
    }
}
