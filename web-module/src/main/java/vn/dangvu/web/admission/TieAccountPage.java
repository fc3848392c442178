package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.admission.source.TieAccount;

/** admission/tie-account.xhtml: somebody on the list follows the own way into the Party in an account. */
@Named
@RequestScoped
public class TieAccountPage {
    @Inject
    private CandidateTask task;

    @Inject
    private TieAccount tieAccount;

    private String username;

    public String save() {
        return task.run("account", () -> {
            tieAccount.tie(task.keep(), task.getId(), task.getVersion(), username);
            return task.getId();
        });
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
