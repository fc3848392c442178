package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.BadgeRow;
import vn.dangvu.membership.register.ListBadges;
import vn.dangvu.web.i18n.Formats;

/** members/badges.xhtml */
@Named
@RequestScoped
public class BadgesPage {
    private static final int SIZE = 50;
    private static final int BATCHES = 6;

    @Inject
    private Access access;

    @Inject
    private ListBadges listBadges;

    @Inject
    private OfficialClock clock;

    private String batch;
    private int page = 1;
    private LocalDate day;
    private List<LocalDate> batches;
    private Page<BadgeRow> list;

    public void open() {
        Scope scope = access.scope("member.list");
        batches = listBadges.batches(scope, clock.today(), BATCHES);
        LocalDate asked = Formats.read(batch);
        day = asked == null ? batches.get(0) : asked;
        list = listBadges.page(scope, day, new Paging((Math.max(page, 1) - 1) * SIZE, SIZE, "years", true));
    }

    public List<LocalDate> getBatches() {
        return batches;
    }

    public LocalDate getDay() {
        return day;
    }

    public Page<BadgeRow> getList() {
        return list;
    }

    public boolean isMore() {
        return (long) page * SIZE < list.total();
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
