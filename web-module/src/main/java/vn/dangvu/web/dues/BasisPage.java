package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import vn.dangvu.membership.rates.BasisFile;
import vn.dangvu.membership.rates.DeclareBasis;
import vn.dangvu.membership.rates.ShowBasis;
import vn.dangvu.web.shell.Doing;

/** dues/basis.xhtml: what one member pays from, how the sum is made, and a new declaration. */
@Named
@RequestScoped
public class BasisPage {
    @Inject
    private DuesTask task;

    @Inject
    private BasisForm form;

    @Inject
    private ShowBasis showBasis;

    @Inject
    private DeclareBasis declareBasis;

    private long member;
    private YearMonth month;
    private BasisFile file;
    private Long seen;

    @PostConstruct
    void find() {
        member = Doing.number("member");
        month = task.month("month");
    }

    public BasisFile getFile() {
        if (file == null) {
            file = showBasis.of(task.scope("dues.income"), member, month);
        }
        return file;
    }

    public String save() {
        return task.run(() -> {
            declareBasis.declare(task.scope("dues.income"), member, getSeen(), form.declared());
            task.done("basis");
            return "/dues/basis.xhtml?member=" + member;
        });
    }

    public long getMember() {
        return member;
    }

    public Long getSeen() {
        return seen == null ? Long.valueOf(getFile().seen()) : seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
