package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.dues.ArrearsRow;
import vn.dangvu.membership.dues.ListArrears;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Doing;

/** dues/arrears.xhtml: who owes which months. */
@Named
@RequestScoped
public class ArrearsPage {
    @Inject
    private DuesTask task;

    @Inject
    private DuesList list;

    @Inject
    private ListArrears listArrears;

    @Inject
    private Texts texts;

    private Page<ArrearsRow> page;

    private Page<ArrearsRow> page() {
        if (page == null) {
            Pager pager = list.pager("/dues/arrears.xhtml");
            page = listArrears.page(
                    task.scope("dues.read"),
                    DuesTask.numberOrNull("unit"),
                    (int) Math.min(24, Doing.number("least")),
                    pager.paging("name"));
            pager.total(page.total(), false);
        }
        return page;
    }

    public List<ArrearsRow> getRows() {
        return page().rows();
    }

    public Pager getPager() {
        page();
        return list.getPager();
    }

    /** At least so many months. */
    public Map<String, String> getLeasts() {
        var leasts = new LinkedHashMap<String, String>();
        for (int n = 2; n <= 3; n++) {
            leasts.put(Integer.toString(n), texts.of("dues.at-least", n));
        }
        return leasts;
    }
}
