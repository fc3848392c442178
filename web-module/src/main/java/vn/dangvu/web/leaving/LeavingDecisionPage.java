package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.leaving.DecideLeaving;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.web.i18n.Texts;

/** leaving/decide.xhtml: the decision is signed; what follows from it is read first. */
@Named
@RequestScoped
public class LeavingDecisionPage {
    @Inject
    private LeavingTask task;

    @Inject
    private DecideLeaving decideLeaving;

    @Inject
    private Texts texts;

    private List<Finding> consequences;
    private String number;
    private String body;
    private String signer;
    private LocalDate on;

    @PostConstruct
    void find() {
        on = task.getToday();
    }

    public String save() {
        return task.run(
                Step.DECISION,
                () -> decideLeaving.decide(
                        task.scope("leaving.decide"),
                        task.getId(),
                        task.getVersion(),
                        new DecisionPaper(
                                number,
                                on,
                                body,
                                texts.get("leaving.decision."
                                        + task.getFile().chain().code()),
                                null),
                        signer));
    }

    public List<Finding> getConsequences() {
        if (consequences == null) {
            consequences = decideLeaving.consequences(task.scope("leaving.decide"), task.getId(), task.getToday());
        }
        return consequences;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
