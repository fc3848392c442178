package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.leaving.ComplaintRow;
import vn.dangvu.evaluation.leaving.ListComplaints;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** leaving/complaints.xhtml */
@Named
@RequestScoped
public class LeavingComplaintsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListComplaints listComplaints;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<ComplaintRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("state", "sort", "desc", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/leaving/complaints.xhtml", parameters));
        page = listComplaints.page(
                access.scope("leaving.read"), String.valueOf(request.getParameter("state")), pager.paging("due"));
        pager.total(page.total(), false);
    }

    public List<ComplaintRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isFiltered() {
        return !value("state").isEmpty();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
