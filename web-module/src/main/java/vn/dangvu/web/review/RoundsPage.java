package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.round.ListRounds;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** review/rounds.xhtml: the rounds of a year, branch by branch. */
@Named
@RequestScoped
public class RoundsPage {
    private static final int FIRST_YEAR = 2021;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReviewTask task;

    @Inject
    private ListRounds listRounds;

    private Pager pager;
    private Page<ListRounds.Row> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("year", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/review/rounds.xhtml", parameters));
        page = listRounds.page(task.scope("review.read"), getYear(), pager.paging("unit"));
        pager.total(page.total(), false);
    }

    public int getYear() {
        String year = request.getParameter("year");
        return year != null && year.matches("20\\d\\d")
                ? Integer.parseInt(year)
                : task.getToday().getYear();
    }

    public Map<String, String> getYears() {
        var years = new LinkedHashMap<String, String>();
        for (int year = task.getToday().getYear(); year >= FIRST_YEAR; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    public List<ListRounds.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }
}
