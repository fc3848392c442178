package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.decision.ListRatingComplaints;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** ratings/complaints.xhtml: complaints about ratings, those that wait first. */
@Named
@RequestScoped
public class RatingComplaintsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListRatingComplaints listRatingComplaints;

    @Inject
    private OfficialClock clock;

    private Page<ListRatingComplaints.Row> page;
    private Pager pager;

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("open", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/ratings/complaints.xhtml", parameters));
        page = listRatingComplaints.page(access.scope("evaluation.read"), isOpenOnly(), pager.paging("due"));
        pager.total(page.total(), false);
    }

    public List<ListRatingComplaints.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isOpenOnly() {
        return request.getParameter("open") != null
                && !request.getParameter("open").isEmpty();
    }

    public boolean late(ListRatingComplaints.Row row) {
        return row.complaint().open()
                && row.complaint().answerBy() != null
                && row.complaint().answerBy().isBefore(clock.today());
    }
}
