package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.rates.AssessAgain;
import vn.dangvu.membership.rates.BasisRow;
import vn.dangvu.membership.rates.ListBases;
import vn.dangvu.web.list.Pager;

/** dues/bases.xhtml: what the members of a branch pay from. */
@Named
@RequestScoped
public class BasesPage {
    @Inject
    private DuesTask task;

    @Inject
    private DuesList list;

    @Inject
    private DuesPage branch;

    @Inject
    private ListBases listBases;

    @Inject
    private AssessAgain assessAgain;

    private Page<BasisRow> page;

    public List<BasisRow> getRows() {
        return page().rows();
    }

    private Page<BasisRow> page() {
        if (page == null) {
            page = listBases.page(
                    task.scope("dues.income"),
                    branch.getUnit(),
                    list.value("text"),
                    "missing".equals(list.value("state")),
                    list.pager("/dues/bases.xhtml").paging("name"));
            list.getPager().total(page.total(), false);
        }
        return page;
    }

    public Pager getPager() {
        page();
        return list.getPager();
    }

    public String assess() {
        return task.run(() -> {
            task.done("assessed", assessAgain.branch(task.scope("dues.income"), branch.getUnit()));
            return "/dues/bases.xhtml?unit=" + branch.getUnit();
        });
    }
}
