package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.leave.ContactLog;
import vn.dangvu.membership.leave.KeepAway;
import vn.dangvu.membership.leave.KeepContact;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.transfers.Saving;

/** leave/contact.xhtml: an entry of the diary of contact, the remark of the place, the return. */
@Named
@RequestScoped
public class ContactPage {
    private static final List<String> ACTS =
            List.of("contact", "attempt", "lost", "found", "remark", "back", "withdraw");

    @Inject
    private AwayTask task;

    @Inject
    private KeepContact keepContact;

    @Inject
    private KeepAway keepAway;

    private String act;
    private LocalDate on;
    private String means;
    private String who;
    private String said;

    @PostConstruct
    void find() {
        act = ACTS.contains(Saving.asked("act")) ? Saving.asked("act") : "contact";
    }

    public String save() {
        return task.run(() -> {
            Scope scope = task.scope("leave.keep");
            long id = task.getId();
            long version = task.getVersion();
            var entry = new ContactLog.Entry(on, means, who, said);
            switch (act) {
                case "attempt" -> keepContact.attempt(scope, id, version, entry);
                case "lost" -> keepContact.lost(scope, id, version, entry);
                case "found" -> keepContact.found(scope, id, version, entry);
                case "remark" -> keepAway.remark(scope, id, version, on, who, said);
                case "back" -> keepAway.back(scope, id, version, on);
                case "withdraw" -> keepContact.withdraw(scope, id, version, Doing.number("item"), said);
                default -> keepContact.contact(scope, id, version, entry);
            }
        });
    }

    public String getAct() {
        return act;
    }

    /** The entry the address speaks of. */
    public long getItem() {
        return Doing.number("item");
    }

    /** An entry of the diary, with its way and who spoke. */
    public boolean isEntry() {
        return List.of("contact", "attempt", "lost", "found").contains(act);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
