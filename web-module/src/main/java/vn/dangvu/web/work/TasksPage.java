package vn.dangvu.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.work.ListTasks;
import vn.dangvu.membership.work.TaskFilter;
import vn.dangvu.membership.work.TaskRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** work/tasks.xhtml */
@Named
@RequestScoped
public class TasksPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListTasks listTasks;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private TaskFilter filter;
    private Page<TaskRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "unit", "year", "state", "source", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/work/tasks.xhtml", parameters));
        String unit = request.getParameter("unit");
        String year = request.getParameter("year");
        filter = new TaskFilter(
                clock.today(),
                request.getParameter("text"),
                AskedNumber.orNull(unit),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                request.getParameter("state"),
                request.getParameter("source"));
        page = listTasks.page(access.scope("work.read"), filter, pager.paging("due"));
        pager.total(page.total(), false);
    }

    public List<TaskRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public TaskFilter getFilter() {
        return filter;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
