package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.Progress;
import vn.dangvu.membership.transfer.Route;
import vn.dangvu.membership.transfer.Step;
import vn.dangvu.membership.transfer.TransferFile;
import vn.dangvu.membership.transfer.TransferPapers;

/** transfers/transfer.xhtml: one transfer, one step of it looked at. */
@Named
@RequestScoped
public class TransferPage {
    @Inject
    private TransferTask task;

    @Inject
    private Access access;

    @Inject
    private TransferPapers papers;

    private List<TransferPapers.Listed> listed;

    /** The step that is looked at: as the address says, else the one that is waited for, else the last. */
    public Progress.At getHere() {
        List<Progress.At> steps = task.getProgress().steps();
        return Step.of(Saving.asked("step"))
                .map(s -> task.getProgress().at(s))
                .or(() -> task.getProgress().next())
                .orElse(steps.get(steps.size() - 1));
    }

    /** May the caller take this step, if it is its turn? */
    public boolean may(Step step) {
        return task.getFile().open() && task.getFile().batchId() == null && access.allows(step.permission());
    }

    public String link(Step step) {
        String page = step == Step.FILE ? "check-file" : "transfer-step";
        return "/transfers/" + page + ".xhtml?id=" + task.getId() + "&step=" + step.code();
    }

    /** The next step, when it is open and the caller's to take. */
    public Progress.At getNext() {
        return task.getProgress()
                .next()
                .filter(at -> at.state() == Progress.State.OPEN && may(at.step()))
                .orElse(null);
    }

    public List<TransferFile.Act> getActs() {
        Step here = getHere().step();
        return task.getFile().acts().stream()
                .filter(a -> a.step() == here || here == Step.RETURN && a.step() == Step.EXTENSION)
                .toList();
    }

    private boolean single() {
        return task.getFile().open() && task.getFile().batchId() == null;
    }

    public boolean isWithdrawing() {
        TransferFile file = task.getFile();
        return single() && !file.done(Step.HANDOVER) && !file.done(Step.RECEIPT) && access.allows("transfer.keep");
    }

    /** The papers came back, or were never handed in. */
    public boolean isSettling() {
        TransferFile file = task.getFile();
        return single() && file.between() && file.route() != Route.IN && access.allows("transfer.office");
    }

    public boolean isExtending() {
        TransferFile file = task.getFile();
        return single()
                && file.temporary()
                && file.done(Step.RECEIPT)
                && !file.done(Step.RETURN)
                && access.allows("transfer.office");
    }

    public boolean isTakingBack() {
        return single() && access.allows("transfer.office");
    }

    /** The papers of this transfer, with how sure we are of each. */
    public List<TransferPapers.Listed> getPapers() {
        if (listed == null) {
            listed = papers.of(access.scope("transfer.read"), task.getId());
        }
        return listed;
    }
}
