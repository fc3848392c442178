package vn.dangvu.web.directives;

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
import vn.dangvu.membership.directives.DirectiveFilter;
import vn.dangvu.membership.directives.DirectiveRow;
import vn.dangvu.membership.directives.ListDirectives;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** directives/directives.xhtml: the register of directing documents. */
@Named
@RequestScoped
public class DirectivesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListDirectives listDirectives;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private DirectiveFilter filter;
    private Page<DirectiveRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "kind", "state", "year", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        if (request.getParameter("sort") == null) {
            parameters.put("sort", "dated");
            parameters.put("desc", "true");
        }
        pager = new Pager(new Address(request.getContextPath() + "/directives/directives.xhtml", parameters));
        String year = request.getParameter("year");
        filter = new DirectiveFilter(
                clock.today(),
                request.getParameter("text"),
                request.getParameter("kind"),
                request.getParameter("state"),
                year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null);
        page = listDirectives.page(access.scope("directive.read"), filter, pager.paging("dated"));
        pager.total(page.total(), false);
    }

    /** The last few years, the newest first. */
    public Map<String, String> getYears() {
        var years = new LinkedHashMap<String, String>();
        for (int year = getToday().getYear(); year > getToday().getYear() - 6; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    public List<DirectiveRow> getRows() {
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
