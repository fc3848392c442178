package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.evaluation.help.HelpPlan;
import vn.dangvu.evaluation.help.Kind;
import vn.dangvu.evaluation.help.ShowHelp;
import vn.dangvu.web.shell.Doing;

/** review/plan.xhtml: one plan with its clock, and what the forms of a plan are about. */
@Named
@RequestScoped
public class HelpPlanPage {
    @Inject
    private ReviewTask task;

    @Inject
    private ShowHelp showHelp;

    private ShowHelp.Shown shown;
    private Long version;

    public long getId() {
        return Doing.number("id");
    }

    public ShowHelp.Shown getShown() {
        if (shown == null) {
            shown = showHelp.open(task.scope("review.read"), getId());
        }
        return shown;
    }

    public HelpPlan getPlan() {
        return getShown().plan();
    }

    void forget() {
        shown = null;
        version = null;
    }

    public boolean isWriting() {
        return getPlan().open() && task.isKeeping();
    }

    public boolean isRecognising() {
        return getPlan().awaitsRecognition() && task.isDeciding();
    }

    public List<HelpPlan.Act> acts(String kind) {
        return getPlan().acts(Kind.of(kind).orElseThrow());
    }

    /** Travels with the form. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getPlan().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
