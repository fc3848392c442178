package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.DossierRow;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** admission/dossiers.xhtml */
@Named
@RequestScoped
public class DossiersPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListDossiers listDossiers;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private DossierFilter filter;
    private Page<DossierRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "unit", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/admission/dossiers.xhtml", parameters));
        String unit = request.getParameter("unit");
        filter = new DossierFilter(
                request.getParameter("text"), AskedNumber.orNull(unit), request.getParameter("state"));
        page = listDossiers.page(access.scope("dossier.read"), filter, pager.paging("due"));
        pager.total(page.total(), false);
    }

    public List<DossierRow> getRows() {
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
