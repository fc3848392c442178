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
import vn.dangvu.membership.visits.ListVisits;
import vn.dangvu.membership.visits.VisitRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** visits/visits.xhtml: the visits of a year to the branches. */
@Named
@RequestScoped
public class VisitsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListVisits listVisits;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private ListVisits.Wanted wanted;
    private Page<VisitRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("year", "unit", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/visits/visits.xhtml", parameters));
        String year = request.getParameter("year");
        String unit = request.getParameter("unit");
        wanted = new ListVisits.Wanted(
                clock.today(),
                year != null && year.matches("20\\d\\d")
                        ? Integer.parseInt(year)
                        : clock.today().getYear(),
                AskedNumber.orNull(unit),
                request.getParameter("state"));
        page = listVisits.page(access.scope("visit.read"), wanted, pager.paging("month"));
        pager.total(page.total(), false);
    }

    public List<VisitRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public int getYear() {
        return wanted.year();
    }

    public boolean isFiltered() {
        return wanted.unitId() != null || !value("state").isEmpty();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
