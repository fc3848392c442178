package vn.dangvu.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.form.ApproveFormTemplate;
import vn.dangvu.kernel.form.LocalTemplate;
import vn.dangvu.kernel.form.WithdrawFormTemplate;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** settings/form-template.xhtml: what becomes of a proposed edition. */
@Named
@ViewScoped
public class FormTemplateDecision implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String APPROVE = "settings.approve";
    private static final String PROPOSE = "settings.propose";

    @Inject
    private Access access;

    @Inject
    private ApproveFormTemplate approveFormTemplate;

    @Inject
    private WithdrawFormTemplate withdrawFormTemplate;

    @Inject
    private FormTemplatePage page;

    @Inject
    private Settled settled;

    @Inject
    private Notices notices;

    private Long id;
    private String reason;

    /** The proposal of the address, null when none is to be decided. */
    public LocalTemplate getProposal() {
        return id == null || page.getEntry() == null
                ? null
                : page.getEntry().local().stream()
                        .filter(l -> l.id() == id && l.open())
                        .findFirst()
                        .orElse(null);
    }

    public boolean isMayApprove() {
        return access.allows(APPROVE);
    }

    public boolean isMayWithdraw() {
        return access.allows(PROPOSE);
    }

    public String approve() {
        return done(() -> approveFormTemplate.approve(access.scope(APPROVE), id), "templates.approved");
    }

    public String decline() {
        return done(() -> approveFormTemplate.decline(access.scope(APPROVE), id, reason), "law.declined");
    }

    public String withdraw() {
        return done(() -> withdrawFormTemplate.withdraw(access.scope(PROPOSE), id, reason), "law.withdrawn");
    }

    private String done(Runnable operation, String message) {
        if (id == null) {
            notices.problem("approval.settled");
            return null;
        }
        return settled.after(operation, message, Redirect.to("/settings/form-template.xhtml?code=" + page.getCode()));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
