package vn.dangvu.web.ratings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.yearfile.ListYearFile;
import vn.dangvu.evaluation.yearfile.YearFileRow;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Doing;

/** ratings/file.xhtml: which papers of a year's rating there are, branch by branch. */
@Named
@RequestScoped
public class YearFilePage {
    @Inject
    private Access access;

    @Inject
    private ListYearFile listYearFile;

    @Inject
    private HttpServletRequest request;

    private Page<YearFileRow> page;
    private Pager pager;

    /** Asked for once a page. */
    private void load() {
        if (page == null) {
            Map<String, String> parameters = new LinkedHashMap<>();
            List.of("campaign", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
            pager = new Pager(new Address(request.getContextPath() + "/ratings/file.xhtml", parameters));
            page = listYearFile.page(access.scope("evaluation.read"), getCampaign(), pager.paging("name"));
            pager.total(page.total(), false);
        }
    }

    public long getCampaign() {
        return Doing.number("campaign");
    }

    public List<YearFileRow> getRows() {
        load();
        return page.rows();
    }

    public Pager getPager() {
        load();
        return pager;
    }
}
