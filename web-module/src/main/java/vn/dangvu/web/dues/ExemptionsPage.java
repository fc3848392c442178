package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.reliefs.ListReliefs;
import vn.dangvu.membership.reliefs.Relief;
import vn.dangvu.web.list.Pager;

/** dues/exemptions.xhtml: who has asked for relief, and what was decided. */
@Named
@RequestScoped
public class ExemptionsPage {
    @Inject
    private DuesTask task;

    @Inject
    private DuesList list;

    @Inject
    private ListReliefs listReliefs;

    private Page<Relief> page;

    private Page<Relief> page() {
        if (page == null) {
            page = listReliefs.page(
                    task.scope("dues.read"),
                    DuesTask.numberOrNull("unit"),
                    list.value("state"),
                    list.pager("/dues/exemptions.xhtml").paging("applied"));
            list.getPager().total(page.total(), false);
        }
        return page;
    }

    public List<Relief> getRows() {
        return page().rows();
    }

    public Pager getPager() {
        page();
        return list.getPager();
    }
}
