package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.campaign.ListCampaigns;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** evaluation/campaigns.xhtml: the yearly reviews of the scope. */
@Named
@RequestScoped
public class CampaignsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListCampaigns listCampaigns;

    private Page<ListCampaigns.Row> page;
    private Pager pager;

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/evaluation/campaigns.xhtml", parameters));
        page = listCampaigns.page(access.scope("evaluation.read"), pager.paging("year"));
        pager.total(page.total(), false);
    }

    public List<ListCampaigns.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }
}
