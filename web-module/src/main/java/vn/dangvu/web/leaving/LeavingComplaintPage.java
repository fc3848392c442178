package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.leaving.AnswerComplaint;
import vn.dangvu.evaluation.leaving.Complaint;
import vn.dangvu.evaluation.leaving.FileComplaint;
import vn.dangvu.evaluation.leaving.Form;
import vn.dangvu.evaluation.leaving.Level;
import vn.dangvu.evaluation.leaving.RestoreAfterComplaint;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;

/** leaving/complaint.xhtml: a complaint is filed, accepted or not, decided, its answer delivered, the member restored, the apology kept. */
@Named
@RequestScoped
public class LeavingComplaintPage {
    private static final List<String> ACTS =
            List.of("file", "accept", "refuse", "decide", "delivered", "restore", "apology");

    @Inject
    private LeavingTask task;

    @Inject
    private FileComplaint fileComplaint;

    @Inject
    private AnswerComplaint answerComplaint;

    @Inject
    private RestoreAfterComplaint restoreAfterComplaint;

    @Inject
    private Texts texts;

    private String act;
    private long complaint;
    private String level;
    private LocalDate filed;
    private LocalDate on;
    private String said;
    private String reason;
    private String outcome;
    private String paper;
    private String body;
    private String form;
    private RestoreAfterComplaint.Owed owed;

    @PostConstruct
    void find() {
        String asked = Doing.asked("act", "");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        complaint = Doing.number("complaint");
        on = task.getToday();
    }

    public String save() {
        return task.run("/leaving/case.xhtml?id=" + task.getId(), this::write);
    }

    private void write() {
        Scope scope = task.scope(getPermission());
        long id = task.getId();
        long version = task.getVersion();
        switch (act) {
            case "accept" -> answerComplaint.accept(scope, id, version, complaint, on, paper);
            case "refuse" -> answerComplaint.refuse(scope, id, version, complaint, on, reason, paper);
            case "decide" -> answerComplaint.decide(scope, id, version, complaint, on, outcome, paper, said, change());
            case "delivered" -> answerComplaint.delivered(scope, id, version, complaint, on, paper);
            case "restore" ->
                restoreAfterComplaint.restore(
                        scope,
                        id,
                        version,
                        complaint,
                        new DecisionPaper(paper, on, body, texts.get("leaving.decision.restore"), null));
            case "apology" -> restoreAfterComplaint.apologise(scope, id, version, complaint, on, paper, said);
            default -> fileComplaint.file(scope, id, version, Level.of(level), filed, on, said);
        }
    }

    /** Only a change says into what. */
    private Complaint.Change change() {
        return "changed".equals(outcome) && isDisciplinary() ? new Complaint.Change(Form.of(form), body) : null;
    }

    /** A decision may leave another discipline. */
    public boolean isDisciplinary() {
        return task.getShown().file().chain().disciplinary();
    }

    public String getPermission() {
        return act.equals("file") ? "leaving.office" : "leaving.decide";
    }

    /** The complaint that is answered, null while a new one is written down. */
    public Complaint getGiven() {
        return task.getShown().complaints().stream()
                .filter(c -> c.id() == complaint)
                .findFirst()
                .orElse(null);
    }

    /** What would be owed if the member came back on the day written in the form. */
    public RestoreAfterComplaint.Owed getOwed() {
        if (owed == null) {
            owed = restoreAfterComplaint.owed(
                    task.scope("leaving.decide"), task.getId(), on == null ? task.getToday() : on);
        }
        return owed;
    }

    public String getAct() {
        return act;
    }

    public long getComplaint() {
        return complaint;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public LocalDate getFiled() {
        return filed;
    }

    public void setFiled(LocalDate filed) {
        this.filed = filed;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
