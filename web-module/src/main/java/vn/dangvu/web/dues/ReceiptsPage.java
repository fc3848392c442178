package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.dues.ListReceipts;
import vn.dangvu.membership.dues.Receipt;
import vn.dangvu.web.list.Pager;

/** dues/receipts.xhtml */
@Named
@RequestScoped
public class ReceiptsPage {
    @Inject
    private DuesTask task;

    @Inject
    private DuesList list;

    @Inject
    private ListReceipts listReceipts;

    private Page<Receipt> page;

    private Page<Receipt> page() {
        if (page == null) {
            page = listReceipts.page(
                    task.scope("dues.read"),
                    DuesTask.numberOrNull("unit"),
                    task.year(),
                    list.pager("/dues/receipts.xhtml").paging("number"));
            list.getPager().total(page.total(), false);
        }
        return page;
    }

    public List<Receipt> getRows() {
        return page().rows();
    }

    public Pager getPager() {
        page();
        return list.getPager();
    }

    public String getYear() {
        return Integer.toString(task.year());
    }
}
