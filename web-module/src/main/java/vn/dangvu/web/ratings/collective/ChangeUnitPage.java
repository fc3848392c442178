package vn.dangvu.web.ratings.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.collective.ChangeSuperiorLevel;
import vn.dangvu.evaluation.collective.ChangeUnitResult;
import vn.dangvu.evaluation.collective.Rated;
import vn.dangvu.evaluation.decision.DecisionKind;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.ratings.LevelForm;
import vn.dangvu.web.ratings.SignedForm;
import vn.dangvu.web.shell.Doing;

/** ratings/change-unit.xhtml: a wrong result of a unit is corrected, or cancelled so that the unit reports anew. */
@Named
@RequestScoped
public class ChangeUnitPage {
    @Inject
    private UnitRatingPage page;

    @Inject
    private ChangeUnitResult changeUnitResult;

    @Inject
    private ChangeSuperiorLevel changeSuperiorLevel;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private DecisionKind kind;
    private Long version;
    private String reason;
    private final LevelForm rated = new LevelForm();
    private final SignedForm paper = new SignedForm();

    @PostConstruct
    void find() {
        kind = DecisionKind.ofChange(Doing.asked("kind", ""));
    }

    public String save() {
        Rated now = new Rated(rated.chosen(), rated.getCommon(), rated.getResults());
        Signed typed = paper.signed();
        String address = doing.run("collective.done." + kind.code(), page.getAddress(), () -> {
            if (page.getFile().committee()) {
                bySuperior(now, typed);
            } else {
                byCommittee(now, typed);
            }
        });
        if (doing.isStale()) {
            version = null;
        }
        return address;
    }

    private void byCommittee(Rated now, Signed typed) {
        var scope = access.scope("evaluation.decide");
        if (isCancelling()) {
            changeUnitResult.cancel(scope, page.getCampaign(), page.getUnit(), getVersion(), reason, typed);
        } else {
            changeUnitResult.correct(scope, page.getCampaign(), page.getUnit(), getVersion(), now, reason, typed);
        }
    }

    private void bySuperior(Rated now, Signed typed) {
        var scope = access.scope("evaluation.plan");
        if (isCancelling()) {
            changeSuperiorLevel.cancel(scope, page.getCampaign(), page.getUnit(), getVersion(), reason, typed);
        } else {
            changeSuperiorLevel.correct(scope, page.getCampaign(), page.getUnit(), getVersion(), now, reason, typed);
        }
    }

    public boolean isCancelling() {
        return kind == DecisionKind.CANCELLATION;
    }

    public String getKind() {
        return kind.code();
    }

    /** Travels with the form: what changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(page.getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LevelForm getRated() {
        return rated;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SignedForm getPaper() {
        return paper;
    }
}
