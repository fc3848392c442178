package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.dues.IssueReceipt;
import vn.dangvu.membership.dues.ReversePayment;
import vn.dangvu.membership.reliefs.DecideRelief;
import vn.dangvu.membership.remittance.ConfirmRemittance;
import vn.dangvu.web.shell.Doing;

/** dues/undo.xhtml: a payment, a receipt or a remittance was wrong; an application is declined, a relief ends early. Always with the reason. */
@Named
@RequestScoped
public class UndoPage {
    private static final List<String> ACTS = List.of("reverse", "cancel", "annul", "decline", "end");

    @Inject
    private DuesTask task;

    @Inject
    private ReversePayment reversePayment;

    @Inject
    private IssueReceipt issueReceipt;

    @Inject
    private ConfirmRemittance confirmRemittance;

    @Inject
    private DecideRelief decideRelief;

    private String act;
    private long item;
    private long version;
    private String reason;
    private String last;

    /** An unknown act of the address falls back to the first. */
    @PostConstruct
    void find() {
        String asked = DuesTask.asked("act");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        item = Doing.number("item");
        version = Doing.number("version");
    }

    public String save() {
        return task.run(() -> {
            String back =
                    switch (act) {
                        case "cancel" -> cancel();
                        case "annul" -> annul();
                        case "decline", "end" -> relief();
                        default -> reverse();
                    };
            task.done(act);
            return back;
        });
    }

    private String reverse() {
        reversePayment.reverse(task.scope("dues.keep"), item, reason);
        String back = DuesTask.asked("back");
        return back.matches("unit=\\d+&member=\\d+&month=\\d{4}-\\d{2}")
                ? "/dues/payment.xhtml?" + back
                : "/dues/dues.xhtml";
    }

    private String cancel() {
        issueReceipt.cancel(task.scope("dues.keep"), item, reason);
        return "/dues/receipts.xhtml";
    }

    private String annul() {
        confirmRemittance.annul(task.scope("dues.remit"), item, version, reason);
        return "/dues/remittances.xhtml";
    }

    private String relief() {
        if (act.equals("decline")) {
            decideRelief.decline(task.scope("dues.decide"), item, reason);
        } else {
            if (DuesWords.typed(last) == null) {
                throw new OperationRefused("dues.months-wrong");
            }
            decideRelief.end(task.scope("dues.decide"), item, DuesWords.typed(last), reason);
        }
        return "/dues/exemption.xhtml?id=" + item;
    }

    public String getAct() {
        return act;
    }

    public long getItem() {
        return item;
    }

    public long getVersion() {
        return version;
    }

    public String getBack() {
        return DuesTask.asked("back");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
