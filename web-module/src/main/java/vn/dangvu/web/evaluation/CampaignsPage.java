package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.evaluation.campaign.ListCampaigns;
import vn.dangvu.kernel.access.Access;

/** evaluation/campaigns.xhtml: the reviews of all years. */
@Named
@RequestScoped
public class CampaignsPage {
    @Inject
    private Access access;

    @Inject
    private ListCampaigns listCampaigns;

    private List<ListCampaigns.Row> rows;

    public List<ListCampaigns.Row> getRows() {
        if (rows == null) {
            rows = listCampaigns.all(access.scope("evaluation.read"));
        }
        return rows;
    }
}
