package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.help.ListHelp;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** review/plans.xhtml: the help list, for those who must know it. */
@Named
@RequestScoped
public class HelpListPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReviewTask task;

    @Inject
    private ListHelp listHelp;

    @Inject
    private Texts texts;

    private Pager pager;
    private Page<ListHelp.Row> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "state", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/review/plans.xhtml", parameters));
        page = listHelp.page(
                task.scope("review.read"),
                AskedNumber.orNull(request.getParameter("unit")),
                request.getParameter("state"),
                pager.paging("name"));
        pager.total(page.total(), false);
    }

    public List<ListHelp.Row> getRows() {
        return page.rows();
    }

    public Map<String, String> getStates() {
        return texts.words("review.list-state", List.of("open", "closed"));
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    public boolean isFiltered() {
        return !value("unit").isEmpty() || !value("state").isEmpty();
    }
}
