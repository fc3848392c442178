package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.dues.DuesYear;
import vn.dangvu.membership.dues.ShowCollection;
import vn.dangvu.membership.reliefs.ApplyForRelief;
import vn.dangvu.web.shell.Doing;

/** dues/apply-exemption.xhtml: the branch hands in a member's application. */
@Named
@RequestScoped
public class ApplyExemptionPage {
    @Inject
    private DuesTask task;

    @Inject
    private ReliefFields fields;

    @Inject
    private ShowCollection showCollection;

    @Inject
    private ApplyForRelief applyForRelief;

    private long unit;
    private long member;

    @PostConstruct
    void find() {
        unit = Doing.number("unit");
        member = Doing.number("member");
    }

    public DuesYear getRow() {
        return showCollection.member(task.scope("dues.read"), unit, member, task.getNow(), task.getNow());
    }

    public String save() {
        return task.run(() -> {
            long id = applyForRelief.apply(task.scope("dues.keep"), member, fields.form(fields.getApplied()));
            task.done("relief-asked");
            return "/dues/exemption.xhtml?id=" + id;
        });
    }

    public long getUnit() {
        return unit;
    }

    public long getMember() {
        return member;
    }

    public Long getRenews() {
        return DuesTask.numberOrNull("renews");
    }
}
