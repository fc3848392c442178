package vn.dangvu.web.ratings.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.collective.RaiseUnitCap;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.shell.Doing;

/** ratings/raise-unit-cap.xhtml: the decision by which the higher cap holds among the branches of one kind. */
@Named
@RequestScoped
public class RaiseUnitCapPage {
    @Inject
    private RaiseUnitCap raiseUnitCap;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private long campaign;
    private String type;
    private String paper;

    @PostConstruct
    void find() {
        campaign = Doing.number("campaign");
        type = Doing.asked("type", "");
    }

    public String save() {
        return doing.run(
                "yearly.done.raised",
                "/ratings/units.xhtml?campaign=" + campaign,
                () -> raiseUnitCap.raise(access.scope("evaluation.decide"), campaign, type, paper));
    }

    /** Whoever does not decide in this review is refused before anything is shown. */
    public boolean isOpen() {
        return raiseUnitCap.open(access.scope("evaluation.decide"), campaign).contains(type);
    }

    public long getCampaign() {
        return campaign;
    }

    public String getType() {
        return type;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
