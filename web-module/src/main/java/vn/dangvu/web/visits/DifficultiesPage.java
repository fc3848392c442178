package vn.dangvu.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.visits.DifficultyRow;
import vn.dangvu.membership.visits.ListDifficulties;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** visits/difficulties.xhtml: what the branches find difficult, first of all what is still open. */
@Named
@RequestScoped
public class DifficultiesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListDifficulties listDifficulties;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<DifficultyRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("state", "unit", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/visits/difficulties.xhtml", parameters));
        String unit = request.getParameter("unit");
        var wanted = new ListDifficulties.Wanted(clock.today(), getState(), AskedNumber.orNull(unit), null);
        page = listDifficulties.page(access.scope("visit.read"), wanted, pager.paging("due"));
        pager.total(page.total(), false);
    }

    public String getState() {
        String state = request.getParameter("state");
        return state != null && ListDifficulties.STATES.contains(state) ? state : ListDifficulties.STATES.get(0);
    }

    public List<DifficultyRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
