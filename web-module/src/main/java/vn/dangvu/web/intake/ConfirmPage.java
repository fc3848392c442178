package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.ImportWork;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** intake/confirm.xhtml */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    private ImportHead head;

    @Inject
    private ImportWork work;

    @Inject
    private Notices notices;

    public String commit() {
        try {
            work.commit(head.fresh(), head.getId());
            return Redirect.to("/intake/result.xhtml?session=" + head.getId());
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
    }

    /** Goes on with a check that was cut off. */
    public String checkAgain() {
        try {
            work.check(head.fresh(), head.getId());
            return Redirect.to("/intake/problems.xhtml?session=" + head.getId());
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
    }
}
