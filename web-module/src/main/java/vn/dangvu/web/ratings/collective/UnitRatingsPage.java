package vn.dangvu.web.ratings.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.collective.DecideUnits;
import vn.dangvu.evaluation.collective.ListUnitRatings;
import vn.dangvu.evaluation.collective.RaiseUnitCap;
import vn.dangvu.evaluation.collective.UnitVotes;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.ratings.SignedForm;
import vn.dangvu.web.shell.Doing;

/** ratings/units.xhtml: the branches of a review, the cap among them, and the committee's decision on them. */
@Named
@RequestScoped
public class UnitRatingsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListRatings listRatings;

    @Inject
    private ListUnitRatings listUnitRatings;

    @Inject
    private UnitVotes unitVotes;

    @Inject
    private DecideUnits decideUnits;

    @Inject
    private RaiseUnitCap raiseUnitCap;

    @Inject
    private UnitWords words;

    @Inject
    private Doing doing;

    private List<ListRatings.Review> reviews;
    private ListRatings.Review review;
    private Page<ListUnitRatings.Row> page;
    private Pager pager;
    private Long committee;
    private List<UnitVotes.Taken> taken = List.of();
    private List<CapLine> cap = List.of();
    private Set<String> raisable = Set.of();
    private boolean vote;
    private final SignedForm paper = new SignedForm();

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("campaign", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/ratings/units.xhtml", parameters));
        Scope scope = access.scope("evaluation.read");
        reviews = listRatings.reviews(scope);
        long asked = AskedNumber.orZero(request.getParameter("campaign"));
        review = listRatings.review(scope, asked).orElse(null);
        if (review == null) {
            return;
        }
        page = listUnitRatings.page(scope, review.id(), ListUnitRatings.State.of(value("state")), pager.paging("name"));
        pager.total(page.total(), false);
        committee = listUnitRatings.committee(scope, review.id()).orElse(null);
        if (isDeciding()) {
            Scope deciding = access.scope("evaluation.decide");
            cap = decideUnits.cap(deciding, review.id(), committee);
            raisable = raiseUnitCap.open(deciding, review.id());
            vote = unitVotes.waits(scope, review.id(), committee);
            taken = unitVotes.decisions(scope, review.id(), committee);
        }
    }

    public String decide() {
        Signed typed = paper.signed();
        return doing.run(
                "collective.done.decided",
                "/ratings/units.xhtml?campaign=" + review.id(),
                () -> decideUnits.decide(access.scope("evaluation.decide"), review.id(), typed));
    }

    public ListRatings.Review getReview() {
        return review;
    }

    public Map<String, String> getReviews() {
        var all = new LinkedHashMap<String, String>();
        reviews.forEach(r -> all.put(Long.toString(r.id()), r.year() + " · " + r.unit()));
        return all;
    }

    public List<ListUnitRatings.Row> getRows() {
        return page == null ? List.of() : page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    /** The unit that decides is in reach and the reader decides in it. */
    public boolean isDeciding() {
        return committee != null && access.allows("evaluation.decide");
    }

    public List<CapLine> getCap() {
        return cap;
    }

    /** The higher cap can be entered for these kinds. */
    public boolean raisable(String type) {
        return raisable.contains(type);
    }

    public boolean isVote() {
        return vote;
    }

    public List<UnitVotes.Taken> getTaken() {
        return taken;
    }

    public SignedForm getPaper() {
        return paper;
    }
}
