package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.CurrentCaller;
import vn.dangvu.membership.reliefs.DecideRelief;
import vn.dangvu.membership.reliefs.ListReliefs;
import vn.dangvu.membership.reliefs.Relief;
import vn.dangvu.web.shell.Doing;

/** dues/exemption.xhtml: one application, and the decision on it. */
@Named
@RequestScoped
public class ExemptionPage {
    @Inject
    private DuesTask task;

    @Inject
    private ListReliefs listReliefs;

    @Inject
    private DecideRelief decideRelief;

    @Inject
    private CurrentCaller current;

    private long id;
    private Relief relief;
    private String body;
    private String number;
    private LocalDate on;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    public Relief getRelief() {
        if (relief == null) {
            relief = listReliefs.one(task.scope("dues.read"), id);
        }
        return relief;
    }

    /** Somebody who may decide, and neither handed it in nor is the one it is about. */
    public boolean isDeciding() {
        Long self = current.caller().memberId();
        return task.isDeciding()
                && getRelief().waits()
                && getRelief().proposedBy() != current.caller().accountId()
                && (self == null || self != getRelief().memberId());
    }

    public String grant() {
        return task.run(() -> {
            decideRelief.grant(task.scope("dues.decide"), id, body, number, on);
            task.done("relief-granted");
            return "/dues/exemption.xhtml?id=" + id;
        });
    }

    public String state() {
        return getRelief().state(task.getToday());
    }

    public long getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
