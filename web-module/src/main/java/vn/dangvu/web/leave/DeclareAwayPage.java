package vn.dangvu.web.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.leave.KeepAway;
import vn.dangvu.web.transfers.Saving;
import vn.dangvu.web.units.Choice;

/** leave/declare-away.xhtml: the branch declares for a member, or agrees (anew) what a member has declared. */
@Named
@RequestScoped
public class DeclareAwayPage {
    @Inject
    private AwayTask task;

    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private KeepAway keepAway;

    @Inject
    private AwayForm form;

    private Choice member;
    private LocalDate agreedOn;

    @PostConstruct
    void find() {
        if (isAgreeing() && !FacesContext.getCurrentInstance().isPostback()) {
            form.show(task.getOpened());
        }
    }

    /** The address names a declaration. */
    public boolean isAgreeing() {
        return task.getId() != 0;
    }

    public String save() {
        if (isAgreeing()) {
            return task.run(() ->
                    keepAway.agree(task.scope("leave.keep"), task.getId(), task.getVersion(), form.wish(), agreedOn));
        }
        return saving.run(
                "/leave/away.xhtml?id=",
                () -> keepAway.declare(access.scope("leave.keep"), member.id(), form.wish(), agreedOn),
                () -> {});
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }
}
