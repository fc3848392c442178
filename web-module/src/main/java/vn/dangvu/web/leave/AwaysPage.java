package vn.dangvu.web.leave;

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
import vn.dangvu.membership.leave.AwayFile;
import vn.dangvu.membership.leave.ListAways;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Doing;

/** leave/aways.xhtml */
@Named
@RequestScoped
public class AwaysPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListAways list;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<AwayFile> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "unit", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/leave/aways.xhtml", parameters));
        long unit = Doing.number("unit");
        page = list.page(
                access.scope("leave.read"),
                clock.today(),
                value("text"),
                unit == 0 ? null : Long.valueOf(unit),
                value("state"),
                pager.paging("next"));
        pager.total(page.total(), false);
    }

    public List<AwayFile> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isFiltered() {
        return !value("text").isEmpty()
                || !value("unit").isEmpty()
                || !value("state").isEmpty();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
