package vn.dangvu.web.ratings.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.collective.ReadUnitRating;
import vn.dangvu.evaluation.collective.Report;
import vn.dangvu.evaluation.collective.UnitResult;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.web.shell.Doing;

/** ratings/unit.xhtml: one unit in a review. */
@Named
@RequestScoped
public class UnitRatingPage {
    @Inject
    private Access access;

    @Inject
    private ReadUnitRating readUnitRating;

    private long campaign;
    private long unit;
    private ReadUnitRating.File file;

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
        unit = Doing.number("id");
    }

    /** Asked for once a page; the log has one entry. */
    public ReadUnitRating.File getFile() {
        if (file == null) {
            file = readUnitRating.open(access.scope("evaluation.read"), campaign, unit);
        }
        return file;
    }

    public Report getReport() {
        return getFile().report().orElse(null);
    }

    public UnitResult getDecided() {
        return getFile().decided().orElse(null);
    }

    public int members(RatingLevel level) {
        return getFile().evidence().members().getOrDefault(level, 0);
    }

    public RatingLevel[] getLevels() {
        return RatingLevel.values();
    }

    public boolean isWriting() {
        return getFile().running() && access.allows(getFile().committee() ? "evaluation.plan" : "evaluation.keep");
    }

    public boolean isAppraising() {
        return opinion("evaluation.appraise");
    }

    public boolean isAdjusting() {
        return opinion("evaluation.decide");
    }

    private boolean opinion(String permission) {
        return getFile().running() && !getFile().committee() && getReport() != null && access.allows(permission);
    }

    public boolean isEntering() {
        return getFile().running() && getFile().committee() && getReport() != null && access.allows("evaluation.plan");
    }

    /** By the committee, of its branches; by the superior's paper, of the committee itself. */
    public boolean isChanging() {
        return getFile().changeable() && access.allows(getFile().committee() ? "evaluation.plan" : "evaluation.decide");
    }

    public String query() {
        return "campaign=" + campaign + "&id=" + unit;
    }

    public String getAddress() {
        return "/ratings/unit.xhtml?" + query();
    }

    public long getCampaign() {
        return campaign;
    }

    public long getUnit() {
        return unit;
    }
}
