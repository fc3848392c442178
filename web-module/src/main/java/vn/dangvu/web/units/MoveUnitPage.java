package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.units.MoveUnit;

/** units/move-unit.xhtml */
@Named
@RequestScoped
public class MoveUnitPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private MoveUnit moveUnit;

    private Choice under;

    public String move() {
        return task.run("moved", () -> {
            moveUnit.move(task.change(), task.ref(), under.id(), decision.decision());
            return task.getId();
        });
    }

    public Choice getUnder() {
        return under;
    }

    public void setUnder(Choice under) {
        this.under = under;
    }
}
