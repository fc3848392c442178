package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.register.CorrectionRow;
import vn.dangvu.membership.register.ListCorrections;

/** members/corrections.xhtml */
@Named
@RequestScoped
public class CorrectionsPage {
    static final int SIZE = 20;

    @Inject
    private Access access;

    @Inject
    private ListCorrections listCorrections;

    private boolean settled;
    private int page = 1;
    private Page<CorrectionRow> list;

    public void open() {
        list = listCorrections.page(
                access.scope("member.read"), !settled, new Paging((Math.max(page, 1) - 1) * SIZE, SIZE, "age", false));
    }

    public Page<CorrectionRow> getList() {
        return list;
    }

    public boolean isMore() {
        return (long) page * SIZE < list.total();
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
