package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import vn.dangvu.admission.decision.DecideAdmission;
import vn.dangvu.admission.decision.EndProbation;
import vn.dangvu.admission.decision.IssuedPaper;
import vn.dangvu.admission.decision.UndoAdmission;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.papers.Upload;

/** admission/issue-decision.xhtml: a numbered decision for one person is signed, or received from above. */
@Named
@RequestScoped
public class IssueDecisionPage {
    @Inject
    private DossierTask task;

    @Inject
    private DecideAdmission decideAdmission;

    @Inject
    private EndProbation endProbation;

    @Inject
    private UndoAdmission undoAdmission;

    private Step step;
    private boolean cancelling;
    private String result = "yes";
    private String number;
    private LocalDate signedOn;
    private String body;
    private String signer;
    private String text;
    private Part file;

    @PostConstruct
    void find() {
        cancelling = CandidateTask.asked("step", "").equals("cancel");
        step = Step.of(CandidateTask.asked("step", ""))
                .filter(s -> s.kind() == Step.Kind.DECISION)
                .orElse(Step.DECISION);
    }

    public String save() {
        return task.run(step, () -> {
            Scope scope = task.scope("dossier.decide");
            long id = task.getId();
            long version = task.getVersion();
            var paper = new IssuedPaper(number, signedOn, body, signer, text, Upload.optional(file));
            if (cancelling) {
                undoAdmission.cancel(scope, id, version, paper);
            } else if (step == Step.RECOGNITION) {
                endProbation.recognise(scope, id, version, paper);
            } else if (step == Step.DELETION) {
                endProbation.delete(scope, id, version, paper);
            } else if (result.equals("no")) {
                decideAdmission.decline(scope, id, version, paper);
            } else {
                decideAdmission.admit(scope, id, version, paper);
            }
        });
    }

    /** The committee's own register gives the number; of a body above it is typed as received. */
    public boolean isNumbered() {
        Route route = step == Step.DECISION
                ? task.getProgress().route()
                : task.getProgress().ending();
        return !cancelling && route.deciding() != null;
    }

    /** The recognition falls with the admission. */
    public boolean isCancellingRecognised() {
        return cancelling && task.getFile().recognised();
    }

    /** Code of the body that decides on the day the branch considered. */
    public String getDeciding() {
        return (step == Step.DECISION
                        ? task.getProgress().route()
                        : task.getProgress().ending())
                .decidingBody();
    }

    public String getCode() {
        return cancelling ? "cancel" : step.code();
    }

    public Step getStep() {
        return step;
    }

    public boolean isChoosing() {
        return step == Step.DECISION && !cancelling;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
