package vn.dangvu.web.ratings.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import vn.dangvu.evaluation.collective.RecordUnitsVote;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.web.ballots.VoteForm;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.shell.Doing;

/** ratings/units-vote.xhtml: the committee has voted on the levels of its branches, or on changing the result of one. */
@Named
@RequestScoped
public class UnitsVotePage {
    @Inject
    private RecordUnitsVote recordUnitsVote;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    private long campaign;
    private long unit;
    private DecisionKind kind;
    private LocalDate on;
    private String body;
    private VoteForm vote;

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
        unit = Doing.number("id");
        kind = unit == 0 ? DecisionKind.RATING : DecisionKind.ofChange(Doing.asked("kind", ""));
        on = Objects.requireNonNullElse(Formats.read(Doing.asked("on", "")), clock.today());
        body = VotingBody.COMMITTEE.code().equals(Doing.asked("body", ""))
                ? VotingBody.COMMITTEE.code()
                : VotingBody.STANDING_COMMITTEE.code();
    }

    public String save() {
        return doing.run("ratings.done.vote", back(), () -> {
            VoteForm typed = getVote();
            Scope scope = access.scope("evaluation.decide");
            if (unit == 0) {
                recordUnitsVote.record(scope, campaign, typed.getBody(), typed.minuted());
            } else {
                recordUnitsVote.onUnit(scope, campaign, unit, kind, typed.getBody(), typed.minuted());
            }
        });
    }

    /** Who is summoned is asked for once a page. */
    public VoteForm getVote() {
        if (vote == null) {
            VotingBody of = VotingBody.of(body);
            vote = new VoteForm(of, on, recordUnitsVote.summoned(access.scope("evaluation.decide"), campaign, of, on));
        }
        return vote;
    }

    public String back() {
        return unit == 0
                ? "/ratings/units.xhtml?campaign=" + campaign
                : "/ratings/change-unit.xhtml?campaign=" + campaign + "&id=" + unit + "&kind=" + kind.code();
    }

    /** 0 for all branches of the review. */
    public long getUnit() {
        return unit;
    }

    public String getKind() {
        return kind.code();
    }

    public long getCampaign() {
        return campaign;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getBody() {
        return body;
    }
}
