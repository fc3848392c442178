package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.committees.RecordConsent;

/** units/record-consent.xhtml: the superior level agrees to the size of a branch. */
@Named
@RequestScoped
public class RecordConsentPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private RecordConsent recordConsent;

    public String record() {
        return task.run("consent", () -> {
            recordConsent.record(
                    task.change(), task.getId(), decision.decision().effectiveOn(), decision.paper());
            return task.getId();
        });
    }
}
