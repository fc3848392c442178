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
import vn.dangvu.membership.directives.DirectiveTaskRow;
import vn.dangvu.membership.directives.ListDirectiveTasks;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** directives/tasks.xhtml: what documents ask of the branches; first of all what is overdue. */
@Named
@RequestScoped
public class DirectiveTasksPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListDirectiveTasks listTasks;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<DirectiveTaskRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("state", "unit", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/directives/tasks.xhtml", parameters));
        page = listTasks.page(access.scope("directive.read"), getState(), unit(), clock.today(), pager.paging("due"));
        pager.total(page.total(), false);
    }

    public String getState() {
        String state = request.getParameter("state");
        return state != null && ListDirectiveTasks.STATES.contains(state) ? state : ListDirectiveTasks.STATES.get(0);
    }

    Long unit() {
        String unit = request.getParameter("unit");
        return AskedNumber.orNull(unit);
    }

    public List<DirectiveTaskRow> getRows() {
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
