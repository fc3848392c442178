package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.round.AnswerScreeningAsSuperior;
import vn.dangvu.evaluation.round.KeepScreeningStep;
import vn.dangvu.evaluation.round.RecordListingVote;
import vn.dangvu.evaluation.round.ScreenMember;
import vn.dangvu.evaluation.round.Step;
import vn.dangvu.evaluation.round.WithdrawScreeningStep;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;

/** review/screening-step.xhtml: one step about one person is written down, or taken back with its reason. */
@Named
@RequestScoped
public class ScreeningStepPage {
    @Inject
    private ReviewTask task;

    @Inject
    private ScreeningPage page;

    @Inject
    private ReviewWords words;

    @Inject
    private Texts texts;

    @Inject
    private ScreenMember screenMember;

    @Inject
    private KeepScreeningStep keepScreeningStep;

    @Inject
    private AnswerScreeningAsSuperior answerAsSuperior;

    @Inject
    private WithdrawScreeningStep withdrawScreeningStep;

    @Inject
    private RecordListingVote recordListingVote;

    private Step step;
    private boolean back;
    private LocalDate on;
    private String finding;
    private String criterion;
    private String evidence;
    private final Map<String, String> details = new HashMap<>();

    @PostConstruct
    void find() {
        step = Step.of(Doing.asked("step", "")).orElse(Step.FOUND);
        back = "back".equals(Doing.asked("act", ""));
        on = task.getToday();
    }

    public String save() {
        String address = task.run(
                "review.done.step", "/review/screening.xhtml?id=" + page.getId(), back ? this::takeBack : this::write);
        if (task.stale()) {
            page.forget();
        }
        return address;
    }

    private void write() {
        long id = page.getId();
        long version = page.getVersion();
        if (step == Step.FOUND && "proposed".equals(finding)) {
            screenMember.propose(task.scope("review.keep"), id, version, on, criterion, evidence);
        } else if (step == Step.FOUND) {
            screenMember.noSign(task.scope("review.keep"), id, version, on);
        } else if (step == Step.ANSWERED) {
            answerAsSuperior.answer(task.scope("review.decide"), id, version, on, details);
        } else {
            keepScreeningStep.record(task.scope("review.keep"), id, version, step, on, details);
        }
    }

    private void takeBack() {
        String reason = details.get("reason");
        if (step == Step.VOTE) {
            recordListingVote.annul(task.scope("review.keep"), page.getId(), page.getVersion(), reason);
        } else {
            withdrawScreeningStep.withdraw(task.scope("review.keep"), page.getId(), page.getVersion(), step, reason);
        }
    }

    public Map<String, String> getFindings() {
        return texts.words("review.finding", List.of("none", "proposed"));
    }

    /** Criteria as the round keeps them. */
    public Map<String, String> getCriteria() {
        var known = page.getFile().criteria();
        var all = new LinkedHashMap<String, String>();
        known.keySet().stream().sorted().forEach(c -> all.put(c, words.criterion(known, c)));
        return all;
    }

    /** The fields of the step, one after another. */
    public List<String> getFields() {
        return back ? List.of("reason") : step.fields();
    }

    public Step getStep() {
        return step;
    }

    public boolean isBack() {
        return back;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Map<String, String> getDetails() {
        return details;
    }
}
