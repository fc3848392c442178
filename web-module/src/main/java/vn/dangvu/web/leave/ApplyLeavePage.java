package vn.dangvu.web.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.leave.ApplyForLeave;
import vn.dangvu.web.transfers.Saving;
import vn.dangvu.web.units.Choice;

/** leave/apply-leave.xhtml */
@Named
@RequestScoped
public class ApplyLeavePage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private ApplyForLeave applyForLeave;

    @Inject
    private LeaveForm form;

    private Choice member;

    public String save() {
        return saving.run(
                "/leave/leave.xhtml?id=",
                () -> applyForLeave.apply(access.scope("leave.keep"), member.id(), form.wish()),
                () -> {});
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }
}
