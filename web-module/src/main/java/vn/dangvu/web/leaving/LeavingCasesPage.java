package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.leaving.LeavingFilter;
import vn.dangvu.evaluation.leaving.LeavingRow;
import vn.dangvu.evaluation.leaving.ListLeaving;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** leaving/cases.xhtml */
@Named
@RequestScoped
public class LeavingCasesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListLeaving listLeaving;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private LeavingFilter filter;
    private Page<LeavingRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "unit", "chain", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/leaving/cases.xhtml", parameters));
        filter = new LeavingFilter(
                request.getParameter("text"),
                AskedNumber.orNull(request.getParameter("unit")),
                request.getParameter("chain"),
                request.getParameter("state"));
        page = listLeaving.page(access.scope("leaving.read"), filter, pager.paging("opened"));
        pager.total(page.total(), false);
    }

    public List<LeavingRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isFiltered() {
        return filter.filters();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
