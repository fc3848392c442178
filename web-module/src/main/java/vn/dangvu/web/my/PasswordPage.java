package vn.dangvu.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangePassword;
import vn.dangvu.kernel.access.PasswordPolicy;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.session.Entrance;
import vn.dangvu.web.shell.Notices;

/** my/password.xhtml */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private Access access;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private Entrance entrance;

    @Inject
    private Notices notices;

    private String old;
    private String fresh;
    private String again;

    public String save() {
        if (!fresh.equals(again)) {
            notices.problemAt("form:again", "access.password.differs");
            return null;
        }
        ChangePassword.Answer answer = changePassword.change(access.scope("own.account"), old, fresh);
        if (answer.problem() != null) {
            String field = answer.problem().equals("access.password.old-wrong") ? "form:old" : "form:fresh";
            notices.problemAt(field, answer.problem(), PasswordPolicy.SHORTEST);
            return null;
        }
        entrance.renewed(answer.stamp());
        notices.done("access.password.changed");
        return Redirect.to("/my/account.xhtml");
    }

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
