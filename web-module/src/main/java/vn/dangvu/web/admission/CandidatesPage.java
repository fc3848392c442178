package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.source.CandidateFilter;
import vn.dangvu.admission.source.CandidateRow;
import vn.dangvu.admission.source.ListCandidates;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** admission/candidates.xhtml */
@Named
@RequestScoped
public class CandidatesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListCandidates listCandidates;

    @Inject
    private AskedDay asked;

    private Pager pager;
    private CandidateFilter filter;
    private Page<CandidateRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("on", "text", "unit", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/admission/candidates.xhtml", parameters));
        String unit = request.getParameter("unit");
        filter = new CandidateFilter(
                asked.getOn(), request.getParameter("text"), AskedNumber.orNull(unit), request.getParameter("state"));
        page = listCandidates.page(access.scope("candidate.read"), filter, pager.paging("name"));
        pager.total(page.total(), false);
    }

    public List<CandidateRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public CandidateFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return filter.filters() || asked.isPast();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
