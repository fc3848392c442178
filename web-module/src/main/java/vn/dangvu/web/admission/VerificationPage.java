package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.preparation.AskVerification;
import vn.dangvu.admission.preparation.NewVerification;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.shell.Doing;

/** admission/verification.xhtml: a place is asked, reminded, has answered, was asked wrongly. */
@Named
@RequestScoped
public class VerificationPage {
    private static final List<String> ACTS = List.of("ask", "remind", "answer", "withdraw");

    @Inject
    private DossierTask task;

    @Inject
    private AskVerification askVerification;

    private String act;
    private long item;
    private String place;
    private String about;
    private boolean abroad;
    private String waived;
    private String reason;
    private LocalDate on;
    private String number;
    private String verifier;
    private String result;
    private String reply;

    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("act", "");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        item = Doing.number("item");
    }

    public String save() {
        return task.run(Step.VERIFICATION, () -> {
            Scope scope = task.scope("dossier.keep");
            long id = task.getId();
            long version = task.getVersion();
            switch (act) {
                case "remind" -> askVerification.remind(scope, id, version, item, on);
                case "answer" -> askVerification.answer(scope, id, version, item, on, result, reply);
                case "withdraw" -> askVerification.withdraw(scope, id, version, item, reason);
                default ->
                    askVerification.ask(
                            scope,
                            id,
                            version,
                            new NewVerification(
                                    place == null ? "" : place,
                                    about == null ? "" : about,
                                    abroad,
                                    waived,
                                    reason,
                                    "full".equals(waived) ? null : on,
                                    number,
                                    verifier));
            }
        });
    }

    /** The place a reminder or an answer is about; null for a new one. */
    public DossierFile.Verification getAsked() {
        return task.getFile().verifying().stream()
                .filter(v -> v.id() == item)
                .findFirst()
                .orElse(null);
    }

    public String getAct() {
        return act;
    }

    public long getItem() {
        return item;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isAbroad() {
        return abroad;
    }

    public void setAbroad(boolean abroad) {
        this.abroad = abroad;
    }

    public String getWaived() {
        return waived;
    }

    public void setWaived(String waived) {
        this.waived = waived == null || waived.isBlank() ? null : waived;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason;
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

    public String getVerifier() {
        return verifier;
    }

    public void setVerifier(String verifier) {
        this.verifier = verifier;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
