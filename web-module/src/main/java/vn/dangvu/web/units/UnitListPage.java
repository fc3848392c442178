package vn.dangvu.web.units;

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
import vn.dangvu.membership.units.ListUnits;
import vn.dangvu.membership.units.UnitFilter;
import vn.dangvu.membership.units.UnitLine;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.Columns;
import vn.dangvu.web.list.Pager;

/** units/list.xhtml */
@Named
@RequestScoped
public class UnitListPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListUnits listUnits;

    @Inject
    private AskedDay asked;

    private Pager pager;
    private Columns columns;
    private UnitFilter filter;
    private Page<UnitLine> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("on", "text", "type", "sort", "desc", "page", "size", "cols")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/units/list.xhtml", parameters));
        columns = new Columns(UnitListWords.COLUMNS, UnitListWords.USUAL, pager.getAddress());
        filter = new UnitFilter(asked.getOn(), request.getParameter("text"), request.getParameter("type"));
        page = listUnits.page(access.scope("unit.read"), filter, pager.paging("name"));
        pager.total(page.total(), false);
    }

    public List<UnitLine> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public Columns getColumns() {
        return columns;
    }

    public boolean shows(String column) {
        return columns.shows(column);
    }

    public UnitFilter getFilter() {
        return filter;
    }

    public LocalDate getAsOf() {
        return filter.on();
    }

    /** Keeps a day of the past in the links to the units. */
    public String getKeepDay() {
        return asked.isPast() ? "&on=" + pager.getAddress().getParameters().get("on") : "";
    }

    public boolean isFiltered() {
        return filter.filters() || asked.isPast();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
