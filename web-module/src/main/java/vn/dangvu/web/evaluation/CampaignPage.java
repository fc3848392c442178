package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.campaign.CallOffCampaign;
import vn.dangvu.evaluation.campaign.ReadCampaign;
import vn.dangvu.evaluation.rating.RaiseCap;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.shell.Doing;

/** evaluation/campaign.xhtml and what is done with a review as a whole: calling it off, raising the cap of a group. */
@Named
@RequestScoped
public class CampaignPage {
    @Inject
    private Access access;

    @Inject
    private ReadCampaign readCampaign;

    @Inject
    private CallOffCampaign callOffCampaign;

    @Inject
    private RaiseCap raiseCap;

    @Inject
    private Doing doing;

    private ReadCampaign.File file;
    private String reason;

    public ReadCampaign.File getFile() {
        if (file == null) {
            file = readCampaign.read(access.scope("evaluation.read"), getId());
        }
        return file;
    }

    public String callOff() {
        return doing.run(
                "yearly.done.called-off",
                back(),
                () -> callOffCampaign.callOff(access.scope("evaluation.plan"), getId(), reason));
    }

    public String raise() {
        return doing.run(
                "yearly.done.raised",
                back(),
                () -> raiseCap.raise(access.scope("evaluation.decide"), getId(), getGroup(), reason));
    }

    private String back() {
        return "/evaluation/campaign.xhtml?id=" + getId();
    }

    public long getId() {
        return Doing.number("id");
    }

    /** Whose cap is raised. */
    public String getGroup() {
        return Doing.asked("group", "");
    }

    public String getGroupName() {
        return getFile().groups().stream()
                .filter(g -> g.code().equals(getGroup()))
                .map(ReadCampaign.Group::name)
                .findFirst()
                .orElse("");
    }

    public boolean isPlanning() {
        return access.allows("evaluation.plan")
                && getFile().running()
                && getFile().whole();
    }

    public boolean isRaising() {
        return access.allows("evaluation.decide")
                && getFile().running()
                && getFile().whole()
                && getFile().regime().knowsOutstandingUnits();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
