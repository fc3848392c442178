package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Severity;
import vn.dangvu.kernel.query.Paging;

/** admission/dossier.xhtml: one dossier, one step of it looked at. */
@Named
@RequestScoped
public class DossierPage {
    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private ListDocuments listDocuments;

    @Inject
    private ListDossiers listDossiers;

    private Step asked;
    private ListDossiers.Neighbours neighbours;
    private List<DocumentRow> papers;

    @PostConstruct
    void find() {
        asked = Step.of(CandidateTask.asked("step", "")).orElse(null);
    }

    /** The step that is looked at: as the address says, else the one that is waited for. */
    public Progress.At getHere() {
        Progress progress = task.getProgress();
        if (asked != null) {
            return progress.at(asked);
        }
        List<Progress.At> shown = progress.shown();
        return progress.next()
                .or(() -> shown.stream()
                        .filter(a -> a.state() == Progress.State.BLOCKED)
                        .findFirst())
                .orElse(shown.stream()
                        .filter(a -> a.state() == Progress.State.DONE)
                        .reduce((first, next) -> next)
                        .orElse(shown.get(0)));
    }

    /** Steps by phase, those of the way only. */
    public List<Step.Phase> getPhases() {
        return Arrays.stream(Step.Phase.values()).filter(p -> !of(p).isEmpty()).toList();
    }

    public List<Progress.At> of(Step.Phase phase) {
        return task.getProgress().shown().stream()
                .filter(a -> a.step().phase() == phase)
                .toList();
    }

    /** Nothing of this phase is at work yet, and nothing of it is looked at. */
    public boolean ahead(Step.Phase phase) {
        return getHere().step().phase() != phase && of(phase).stream().allMatch(a -> a.state() == Progress.State.LATER);
    }

    /** What stands against the case on the day of the branch's meeting. */
    public List<Finding> getStops() {
        return checks(Severity.ERROR);
    }

    public List<Finding> getWarnings() {
        return checks(Severity.WARNING);
    }

    public List<Finding> getFulfilled() {
        return checks(Severity.NOTE);
    }

    private List<Finding> checks(Severity severity) {
        return task.getProgress().checks().stream()
                .filter(f -> f.severity() == severity)
                .toList();
    }

    /** What is missing of the step looked at, or stands against it. */
    public List<Finding> getWhy() {
        var shownAbove = new ArrayList<>(task.getProgress().checks());
        return getHere().why().stream().filter(f -> !shownAbove.contains(f)).toList();
    }

    public boolean may(Step step) {
        boolean open = task.getFile().closed() == null
                || step == Step.NOTICE && task.getFile().declined();
        return open && access.allows(step.actor().permission());
    }

    /** Who decides can have a wrong step done again, or the admission cancelled: while the dossier is open, and after the recognition. */
    public boolean isUndoing() {
        DossierFile file = task.getFile();
        return access.allows("dossier.decide") && (file.closed() == null || file.recognised());
    }

    /** There is an admission to be cancelled: decided, or of a member whose decision is being taken again. */
    public boolean isCancelling() {
        Progress progress = task.getProgress();
        return isUndoing() && (progress.done(Step.DECISION) || progress.done(Step.CEREMONY));
    }

    /** Where a step is written down. */
    public String link(Step step) {
        String dossier = "?id=" + task.getId();
        return switch (step.kind()) {
            case CANDIDATE ->
                "/admission/candidate.xhtml?id=" + task.getFile().candidate().id();
            case ACT -> "/admission/dossier-step.xhtml" + dossier + "&step=" + step.code();
            case DECLARATION -> "/admission/declaration.xhtml" + dossier;
            case VERIFICATION -> "/admission/verification.xhtml" + dossier;
            case INTRODUCTION -> "/admission/introducer.xhtml" + dossier;
            case BALLOT -> "/admission/dossier-vote.xhtml" + dossier + "&step=" + step.code();
            case DECISION -> "/admission/issue-decision.xhtml" + dossier + "&step=" + step.code();
            case CEREMONY -> "/admission/ceremony.xhtml" + dossier;
        };
    }

    /** The button at the top: the next step, when it is the caller's to take. */
    public Progress.At getNext() {
        Optional<Progress.At> next = task.getProgress().next();
        return next.filter(at -> may(at.step()) && at.step().kind() != Step.Kind.CANDIDATE)
                .orElse(null);
    }

    public Deadline due(DossierFile.Verification asked) {
        return task.getOpened().answers().get(asked.id());
    }

    /** The dossiers before and after this one at the desk of the committee; nothing when the address does not come from there. */
    public ListDossiers.Neighbours getNeighbours() {
        if (neighbours == null && CandidateTask.asked("from", "").equals("desk")) {
            neighbours = listDossiers.neighbours(
                    access.scope("dossier.read"),
                    new DossierFilter("", null, "committee"),
                    new Paging(0, 1, "due", false),
                    task.getId());
        }
        return neighbours;
    }

    public boolean isReadingPapers() {
        return access.allows("document.read");
    }

    public List<DocumentRow> getPapers() {
        if (papers == null) {
            papers = listDocuments.of(access.scope("document.read"), "dossier", task.getId());
        }
        return papers;
    }
}
