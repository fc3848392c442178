package vn.dangvu.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.register.ApproveCorrection;
import vn.dangvu.membership.register.ListCorrections;
import vn.dangvu.membership.register.RefuseCorrection;
import vn.dangvu.membership.register.WithdrawCorrection;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** members/correction.xhtml */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ListCorrections listCorrections;

    @Inject
    private ApproveCorrection approveCorrection;

    @Inject
    private RefuseCorrection refuseCorrection;

    @Inject
    private WithdrawCorrection withdrawCorrection;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    private long id;
    private String answer;
    private transient ListCorrections.Detail detail;

    public ListCorrections.Detail getDetail() {
        if (detail == null) {
            detail = listCorrections.one(access.scope("member.read"), id);
        }
        return detail;
    }

    public String approve() {
        return settle("approve", "member.approve", scope -> approveCorrection.approve(scope, id));
    }

    public String refuse() {
        return settle("refuse", "member.approve", scope -> refuseCorrection.refuse(scope, id, answer));
    }

    public String withdraw() {
        return settle("withdraw", "member.correct", scope -> withdrawCorrection.withdraw(scope, id));
    }

    private String settle(String word, String permission, Consumer<Scope> operation) {
        try {
            operation.accept(access.scope(permission));
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        }
        notices.done("member.correction.done." + word);
        return Redirect.to("/members/correction.xhtml?id=" + id);
    }

    public boolean isMayApprove() {
        return getDetail().row().isWaiting() && !getDetail().own() && access.allows("member.approve");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
