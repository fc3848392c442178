package vn.dangvu.web.transfers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.transfer.EndTransfer;
import vn.dangvu.membership.transfer.ExtendStay;
import vn.dangvu.membership.transfer.SettleTransfer;

/** transfers/end-transfer.xhtml: what does not go its usual way. */
@Named
@RequestScoped
public class EndTransferPage {
    private static final List<String> ACTS = List.of("withdraw", "returned", "lost", "take-back", "extend");

    @Inject
    private TransferTask task;

    @Inject
    private EndTransfer endTransfer;

    @Inject
    private SettleTransfer settleTransfer;

    @Inject
    private ExtendStay extendStay;

    private String act;
    private LocalDate on;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void find() {
        act = ACTS.contains(Saving.asked("act")) ? Saving.asked("act") : "withdraw";
    }

    public String save() {
        return task.run(() -> {
            long id = task.getId();
            long version = task.getVersion();
            if (act.equals("withdraw")) {
                endTransfer.withdraw(task.scope("transfer.keep"), id, version, on, reason);
                return;
            }
            Scope office = task.scope("transfer.office");
            switch (act) {
                case "returned" -> settleTransfer.returned(office, id, version, on, reason);
                case "lost" -> settleTransfer.lost(office, id, version, on, reason);
                case "extend" -> extendStay.extend(office, id, version, on, until, reason);
                default -> settleTransfer.takeBack(office, id, version, reason);
            }
        });
    }

    public String getAct() {
        return act;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
