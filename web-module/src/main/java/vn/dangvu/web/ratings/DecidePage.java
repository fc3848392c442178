package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.decision.DecideRatings;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.decision.ReadDecisions;
import vn.dangvu.evaluation.rating.CapTrial;
import vn.dangvu.evaluation.rating.TryCap;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.shell.Doing;

/** ratings/decide.xhtml: where a review stands before the committee, its votes and decisions, and the next decision. */
@Named("decideRatingPage")
@RequestScoped
public class DecidePage {
    @Inject
    private Access access;

    @Inject
    private ListRatings listRatings;

    @Inject
    private ReadDecisions readDecisions;

    @Inject
    private TryCap tryCap;

    @Inject
    private DecideRatings decideRatings;

    @Inject
    private Doing doing;

    private long campaign;
    private ListRatings.Review review;
    private Map<ListRatings.State, Integer> states;
    private Map<String, String> groups;
    private ReadDecisions.Of decisions;
    private List<CapLine> lines;
    private final SignedForm paper = new SignedForm();

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
    }

    /** Asked for once a page. */
    private void load() {
        if (decisions != null) {
            return;
        }
        Scope scope = access.scope("evaluation.read");
        decisions = readDecisions.of(scope, campaign);
        review = listRatings.review(scope, campaign).orElse(null);
        states = listRatings.states(scope, campaign);
        groups = listRatings.groups(scope, campaign);
        lines = tryCap.of(scope, campaign, CapTrial.Wish.NONE).lines();
    }

    public String decide() {
        return doing.run(
                "ratings.done.decided",
                "/ratings/decide.xhtml?campaign=" + campaign,
                () -> decideRatings.decide(access.scope("evaluation.decide"), campaign, paper.signed()));
    }

    public long getCampaign() {
        return campaign;
    }

    public ListRatings.Review getReview() {
        load();
        return review;
    }

    public int count(ListRatings.State state) {
        load();
        return states.getOrDefault(state, 0);
    }

    public Map<String, String> getGroups() {
        load();
        return groups;
    }

    public ReadDecisions.Of getDecisions() {
        load();
        return decisions;
    }

    public List<CapLine> getLines() {
        load();
        return lines;
    }

    public boolean isDeciding() {
        return access.allows("evaluation.decide");
    }

    public SignedForm getPaper() {
        return paper;
    }
}
