package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.decision.Concern;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.decision.VerifyFirst;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Doing;

/** ratings/concerns.xhtml and concern.xhtml: what must be verified before anybody concerned is rated. */
@Named
@RequestScoped
public class ConcernPage {
    @Inject
    private VerifyFirst verifyFirst;

    @Inject
    private ListRatings listRatings;

    @Inject
    private RatingPage rating;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    private long campaign;
    private long reviewed;
    private long settling;
    private String unit;
    private String kind;
    private LocalDate on;
    private String words;
    private String finding;
    private String paper;
    private List<Concern> concerns;

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
        reviewed = Doing.number("id");
        settling = Doing.number("settle");
        on = clock.today();
    }

    public String save() {
        return doing.run(
                "ratings.done.concern", reviewed == 0 ? list() : "/ratings/rating.xhtml?id=" + reviewed, () -> {
                    if (reviewed == 0) {
                        verifyFirst.aboutUnit(
                                access.scope("evaluation.verify"),
                                campaign,
                                AskedNumber.orZero(unit),
                                Concern.Kind.of(kind),
                                on,
                                words);
                    } else {
                        verifyFirst.aboutMember(
                                access.scope("evaluation.verify"), reviewed, Concern.Kind.of(kind), on, words);
                    }
                });
    }

    public String settle() {
        return doing.run(
                "ratings.done.settled",
                list(),
                () -> verifyFirst.settle(access.scope("evaluation.verify"), settling, on, finding, paper));
    }

    private String list() {
        return "/ratings/concerns.xhtml?campaign=" + getCampaign();
    }

    public List<Concern> getConcerns() {
        if (concerns == null) {
            concerns = verifyFirst.of(access.scope("evaluation.verify"), getCampaign());
        }
        return concerns;
    }

    /** The one that is being settled; null for a new one. */
    public Concern getSettled() {
        return getConcerns().stream()
                .filter(c -> c.id() == settling && c.open())
                .findFirst()
                .orElse(null);
    }

    public Map<String, String> getBranches() {
        var branches = new LinkedHashMap<String, String>();
        listRatings
                .branches(access.scope("evaluation.read"), getCampaign())
                .forEach(b -> branches.put(Long.toString(b.getKey()), b.getValue()));
        return branches;
    }

    public long getCampaign() {
        return reviewed == 0 ? campaign : rating.getFile().head().campaignId();
    }

    public long getReviewed() {
        return reviewed;
    }

    public long getSettling() {
        return settling;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
