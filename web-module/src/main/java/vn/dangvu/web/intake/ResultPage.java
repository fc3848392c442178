package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.SessionState;
import vn.dangvu.membership.intake.TakeBackImport;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** intake/result.xhtml */
@Named
@RequestScoped
public class ResultPage {
    @Inject
    private ImportHead head;

    @Inject
    private TakeBackImport takeBack;

    @Inject
    private Notices notices;

    private String reason;

    public void look() {
        head.goOnWhenDone("/intake/result.xhtml");
    }

    public boolean isWritten() {
        return head.getSession().state() == SessionState.COMMITTED;
    }

    public boolean isTakenBack() {
        return head.getSession().state() == SessionState.TAKEN_BACK;
    }

    public String takeBack() {
        try {
            int rows = takeBack.takeBack(head.scope(), head.getId(), reason);
            notices.done("intake.taken-back", rows);
            return Redirect.to("/intake/result.xhtml?session=" + head.getId());
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
