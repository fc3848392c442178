package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** ratings/ratings.xhtml: everybody rated in a review, what each rating waits for and what became of it. */
@Named
@RequestScoped
public class RatingsPage {
    private static final List<String> FILTERS = List.of("state", "level", "group", "unit", "adjusted");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListRatings listRatings;

    @Inject
    private RatingWords words;

    private List<ListRatings.Review> reviews;
    private ListRatings.Review review;
    private Page<ListRatings.Row> page;
    private Map<ListRatings.State, Integer> states;
    private Map<String, String> groups;
    private Map<String, String> branches;
    private Pager pager;

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("campaign", "state", "level", "group", "unit", "adjusted", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/ratings/ratings.xhtml", parameters));
        Scope scope = access.scope("evaluation.read");
        reviews = listRatings.reviews(scope);
        long asked = AskedNumber.orZero(request.getParameter("campaign"));
        review = listRatings.review(scope, asked).orElse(null);
        if (review == null) {
            return;
        }
        long unit = AskedNumber.orZero(value("unit"));
        var filter = new ListRatings.Filter(
                review.id(),
                words.getStates().containsKey(value("state")) ? ListRatings.State.of(value("state")) : null,
                words.getLevels().containsKey(value("level")) ? RatingLevel.of(value("level")) : null,
                value("group").isEmpty() ? null : value("group"),
                unit == 0 ? null : unit,
                !value("adjusted").isEmpty());
        page = listRatings.page(scope, filter, pager.paging("name"));
        pager.total(page.total(), false);
        states = listRatings.states(scope, review.id());
        groups = listRatings.groups(scope, review.id());
        branches = new LinkedHashMap<>();
        listRatings.branches(scope, review.id()).forEach(b -> branches.put(Long.toString(b.getKey()), b.getValue()));
    }

    public ListRatings.Review getReview() {
        return review;
    }

    /** The reviews that can be chosen: id and what it is called. */
    public Map<String, String> getReviews() {
        var all = new LinkedHashMap<String, String>();
        reviews.forEach(r -> all.put(Long.toString(r.id()), r.year() + " · " + r.unit()));
        return all;
    }

    public List<ListRatings.Row> getRows() {
        return page == null ? List.of() : page.rows();
    }

    public Map<ListRatings.State, Integer> getStates() {
        return states;
    }

    /** How many wait for one thing, 0 when nobody does. */
    public int count(ListRatings.State state) {
        return states.getOrDefault(state, 0);
    }

    public Map<String, String> getGroups() {
        return groups;
    }

    public Map<String, String> getBranches() {
        return branches;
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(p -> !value(p).isEmpty());
    }

    public boolean isOffice() {
        return access.allows("evaluation.decide") || access.allows("evaluation.appraise");
    }

    public boolean isTelling() {
        return access.allows("evaluation.tell");
    }

    public boolean isVerifying() {
        return access.allows("evaluation.verify");
    }
}
