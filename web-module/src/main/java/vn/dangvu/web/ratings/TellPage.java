package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.decision.TellResults;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Doing;

/** ratings/tell.xhtml: results were told, to a branch in its meeting or to one member on paper. */
@Named
@RequestScoped
public class TellPage {
    @Inject
    private RatingPage rating;

    @Inject
    private ListRatings listRatings;

    @Inject
    private TellResults tellResults;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    private long campaign;
    private long result;
    private String unit;
    private LocalDate on;
    private Map<String, String> branches;

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
        result = Doing.number("result");
        unit = Doing.asked("unit", "");
        on = clock.today();
    }

    public String save() {
        return doing.run("ratings.done.told", back(), () -> {
            if (result == 0) {
                tellResults.toBranch(access.scope("evaluation.tell"), campaign, AskedNumber.orZero(unit), on);
            } else {
                tellResults.onPaper(access.scope("evaluation.tell"), result, on);
            }
        });
    }

    public String back() {
        return result == 0
                ? "/ratings/ratings.xhtml?campaign=" + campaign
                : "/ratings/rating.xhtml?id=" + rating.getId();
    }

    public Map<String, String> getBranches() {
        if (branches == null) {
            branches = new LinkedHashMap<>();
            listRatings
                    .branches(access.scope("evaluation.read"), campaign)
                    .forEach(b -> branches.put(Long.toString(b.getKey()), b.getValue()));
            if (branches.size() == 1) {
                unit = branches.keySet().iterator().next();
            }
        }
        return branches;
    }

    public long getCampaign() {
        return campaign;
    }

    public long getResult() {
        return result;
    }

    public long getId() {
        return rating.getId();
    }

    public String getName() {
        return rating.getFile().head().name();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
