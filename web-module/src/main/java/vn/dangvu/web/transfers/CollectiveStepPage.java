package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.CarryCollective;
import vn.dangvu.membership.transfer.Collective;
import vn.dangvu.membership.transfer.DecideCollective;
import vn.dangvu.web.shell.Doing;

/** transfers/collective-step.xhtml: the decision, the handing over, the receipt, somebody taken off. */
@Named
@RequestScoped
public class CollectiveStepPage {
    @Inject
    private CollectivePage collective;

    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private DecideCollective decideCollective;

    @Inject
    private CarryCollective carryCollective;

    private LocalDate on;
    private String number;
    private String person;
    private Integer counted;

    /** signature, handover, receipt, or off for somebody taken off. */
    public String getAct() {
        return getLine() != null ? "off" : collective.getList().nextStep();
    }

    /** Whom the address asks to take off; null for the next step. */
    public Collective.Line getLine() {
        long off = Doing.number("off");
        return collective.getList().moving().stream()
                .filter(l -> l.transferId() == off)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        return saving.run(
                "/transfers/collective.xhtml?id=",
                () -> {
                    act(collective.getId(), collective.getVersion(), counted == null ? 0 : counted);
                    return collective.getId();
                },
                collective::forget);
    }

    private void act(long id, long version, int count) {
        switch (getAct()) {
            case "signature" ->
                decideCollective.decide(access.scope("transfer.decide"), id, version, on, number, person, count);
            case "handover" ->
                carryCollective.handOver(access.scope("transfer.office"), id, version, on, number, person, count);
            case "off" ->
                carryCollective.takeOff(
                        access.scope("transfer.office"), id, version, getLine().transferId(), on, number);
            default -> carryCollective.receive(access.scope("transfer.office"), id, version, on, number);
        }
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Integer getCounted() {
        return counted;
    }

    public void setCounted(Integer counted) {
        this.counted = counted;
    }
}
