package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.units.DissolveUnit;

/** units/dissolve-unit.xhtml */
@Named
@RequestScoped
public class DissolveUnitPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private DissolveUnit dissolveUnit;

    public String dissolve() {
        return task.run("dissolved", () -> {
            dissolveUnit.dissolve(task.change(), task.ref(), decision.decision());
            return task.getId();
        });
    }
}
