package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.decision.MyRating;
import vn.dangvu.evaluation.decision.RatingLine;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.web.shell.Doing;

/** my/rating.xhtml: the own rating, that it has arrived, and the complaint about it. */
@Named
@RequestScoped
public class MyRatingPage {
    @Inject
    private Access access;

    @Inject
    private MyRating myRating;

    @Inject
    private Doing doing;

    private int year;
    private List<Integer> years;
    private MyRating.Mine mine;
    private String said;

    @PostConstruct
    void find() {
        Scope scope = access.scope("own.evaluation");
        years = myRating.years(scope);
        int asked = (int) Doing.number("year");
        year = years.contains(asked) || years.isEmpty() ? asked : years.get(0);
        mine = myRating.of(scope, year).orElse(null);
    }

    public String received() {
        return doing.run(
                "ratings.done.received",
                address(),
                () -> myRating.received(
                        access.scope("own.evaluation"), getStanding().resultId()));
    }

    public String complain() {
        return doing.run(
                "ratings.done.complaint",
                address(),
                () -> myRating.complain(
                        access.scope("own.evaluation"), getStanding().resultId(), said));
    }

    private String address() {
        return "/my/rating.xhtml?year=" + year;
    }

    public MyRating.Mine getMine() {
        return mine;
    }

    /** The result that stands; null before the decision and after a cancellation. */
    public RatingLine getStanding() {
        return mine == null
                ? null
                : mine.lines().stream()
                        .filter(RatingLine::standing)
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    public List<RatingLine> getLines() {
        return mine == null ? List.of() : mine.lines();
    }

    public Deadline getUntil() {
        return mine == null ? null : mine.until().orElse(null);
    }

    public boolean isMayComplain() {
        return getStanding() != null && getStanding().complaint().isEmpty();
    }

    public int getYear() {
        return year;
    }

    public Map<String, String> getYears() {
        var all = new LinkedHashMap<String, String>();
        years.forEach(y -> all.put(Integer.toString(y), Integer.toString(y)));
        return all;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
