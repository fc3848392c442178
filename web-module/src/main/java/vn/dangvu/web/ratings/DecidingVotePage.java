package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.RecordDecidingVote;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.VoteForm;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** ratings/deciding-vote.xhtml: the committee has voted on a review, or on changing one result. */
@Named
@RequestScoped
public class DecidingVotePage {
    @Inject
    private RecordDecidingVote recordDecidingVote;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    @Inject
    private RatingPage rating;

    private long campaign;
    private long result;
    private DecisionKind kind;
    private LocalDate on;
    private String body;
    private VoteForm vote;

    @PostConstruct
    void find() {
        result = Doing.number("result");
        kind = result == 0 ? DecisionKind.RATING : DecisionKind.ofChange(Doing.asked("kind", ""));
        campaign =
                result == 0 ? Doing.number("campaign") : rating.getFile().head().campaignId();
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), clock.today());
        body = VotingBody.COMMITTEE.code().equals(Doing.asked("body", ""))
                ? VotingBody.COMMITTEE.code()
                : VotingBody.STANDING_COMMITTEE.code();
    }

    public String save() {
        return doing.run("ratings.done.vote", back(), () -> {
            VoteForm typed = getVote();
            if (result == 0) {
                recordDecidingVote.onReview(
                        access.scope("evaluation.decide"), getCampaign(), typed.getBody(), typed.minuted());
            } else {
                recordDecidingVote.onResult(
                        access.scope("evaluation.decide"), result, kind, typed.getBody(), typed.minuted());
            }
        });
    }

    /** Who is summoned is asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            VotingBody of = VotingBody.of(body);
            vote = new VoteForm(
                    of, on, recordDecidingVote.summoned(access.scope("evaluation.decide"), getCampaign(), of, on));
        }
        return vote;
    }

    public String back() {
        return result == 0
                ? "/ratings/decide.xhtml?campaign=" + getCampaign()
                : "/ratings/change-rating.xhtml?id=" + rating.getId() + "&result=" + result + "&kind=" + kind.code();
    }

    public long getCampaign() {
        return result == 0 ? campaign : rating.getFile().head().campaignId();
    }

    public long getResult() {
        return result;
    }

    public long getId() {
        return rating.getId();
    }

    public String getKind() {
        return kind.code();
    }

    public LocalDate getOn() {
        return on;
    }

    public String getBody() {
        return body;
    }
}
